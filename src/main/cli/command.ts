import type { Instant } from '../../shared/time'
import type { Collection } from '../db/collection'
import type { Bench } from '../services/services'
import type { OptionTable, OptionValues } from './args'

/** What every command is given. */
export interface Call {
  /** The arguments after the command, as many as it asks for. */
  readonly words: readonly string[]
  readonly options: OptionValues
  readonly json: boolean
  /** `--at`, where it was given. */
  readonly at: Instant | null
  /** Turns a file argument into a path. */
  readonly path: (file: string) => string
  /** Messages for the person; data is what a command returns. */
  readonly say: (message: string) => void
}

export interface OpenCall extends Call {
  readonly bench: Bench
  readonly collection: Collection
}

interface CommandShape {
  readonly usage: string
  /** Names of the arguments it needs. */
  readonly words: readonly string[]
  readonly options: OptionTable
}

/** A command without a collection, or one that works on an open one. Both return what goes to stdout. */
export type Command = CommandShape &
  (
    | { readonly needs: 'nothing'; readonly run: (call: Call) => string }
    | { readonly needs: 'collection'; readonly run: (call: OpenCall) => string }
  )
