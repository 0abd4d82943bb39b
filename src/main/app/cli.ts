import { writeSync } from 'node:fs'
import { runCli } from '../cli/run'
import { systemClock } from '../clock'
import { collectionFile } from '../paths'

const OUT = 1
const ERR = 2

/**
 * Runs the command line when the program was started with `--cli`, and ends the process: before any window,
 * without a display, whether or not the app is open.
 */
export function runCliWhenAsked(argv: readonly string[]): void {
  const flag = argv.indexOf('--cli')
  if (flag === -1) return
  const code = runCli(argv.slice(flag + 1), {
    out: (text) => writeAll(OUT, text),
    err: (text) => writeAll(ERR, text),
    cwd: process.cwd(),
    defaultDb: collectionFile(),
    clock: systemClock,
  })
  process.exit(code)
}

// Streams may still hold text when the process ends; the system call does not return before it is out.
function writeAll(target: number, text: string): void {
  let rest = Buffer.from(text, 'utf8')
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(target, rest))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      if (error.code === 'EPIPE') return
      if (error.code !== 'EAGAIN') throw error
    }
  }
}
