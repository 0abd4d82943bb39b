import type { Clock } from '../services/services'

/** What the command line has of the world around it. */
export interface Io {
  /** Data, for the next program or the reader. */
  out(text: string): void
  /** Messages, for the person. */
  err(text: string): void
  /** The folder that file arguments are relative to. */
  readonly cwd: string
  /** Used where `--db` is not given. */
  readonly defaultDb: string
  readonly clock: Clock
}
