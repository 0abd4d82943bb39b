/** `canalog` as a program of its own: the entry of `npm run cli`. */
import { processIo } from './processIo'
import { runCli } from './run'

process.exitCode = runCli(process.argv.slice(2), processIo())
