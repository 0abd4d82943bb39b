import { processIo } from '../cli/processIo'
import { runCli } from '../cli/run'

/**
 * Runs the command line with what follows the flag, and ends the process: before any window, without a display,
 * whether or not the app is open.
 */
export function runCliAs(flag: string, argv: readonly string[]): never {
  process.exit(runCli(argv.slice(argv.indexOf(flag) + 1), processIo()))
}
