/** `canalog` as a program of its own: the entry of `npm run cli`. */
import { systemClock } from '../clock'
import { collectionFile } from '../paths'
import { runCli } from './run'

process.exitCode = runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  defaultDb: collectionFile(),
  clock: systemClock,
})
