/** What main and the thread that works for it say to each other. */
import type { Voice } from '../../shared/i18n/languages'
import type { Failure } from '../../shared/result'
import type { JobInput, JobName, JobOutput } from './jobs'

/** What a thread is started with. */
export interface Order<J extends JobName> {
  readonly name: J
  readonly input: JobInput<J>
  /** Refusals are written where they arise, in the owner's language. */
  readonly voice: Voice
  /** One number in memory that both see: a thread that is busy hears no message. */
  readonly flag: Int32Array
}

/** Stands in the flag when nobody wants the work any more. */
export const CANCELLED = 1

export type FromThread<J extends JobName> =
  | { readonly kind: 'step'; readonly share: number }
  | { readonly kind: 'hold' }
  | { readonly kind: 'done'; readonly output: JobOutput<J> }
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** An error that nobody foresaw. */
  | { readonly kind: 'broken'; readonly error: unknown }

export type ToThread = { readonly kind: 'held' }
