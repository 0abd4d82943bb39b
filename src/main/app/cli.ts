import { processIo } from '../cli/processIo'
import { runCli } from '../cli/run'

/**
 * Runs the command line when the program was started with `--cli`, and ends the process: before any window,
 * without a display, whether or not the app is open.
 */
export function runCliWhenAsked(argv: readonly string[]): void {
  const flag = argv.indexOf('--cli')
  if (flag === -1) return
  process.exit(runCli(argv.slice(flag + 1), processIo()))
}
