import { type Instant, SECONDS_PER_MINUTE } from '../../src/shared/time'
import { BEGINS_AT } from './furnish'

/** What the worker does in a thread, and is killed in the middle of. */
export const LONG_TASKS = ['table', 'add', 'replace', 'copy', 'restore'] as const
export type LongTask = (typeof LONG_TASKS)[number]

/** Sessions of one import: so many that writing them takes a good part of the time that the import takes. */
export const BATCH = 1500
export const EACH_MINUTES = 1
const APART_SECONDS = 2 * EACH_MINUTES * SECONDS_PER_MINUTE

/** What one life of the worker has room for; numbers of different lives never meet. */
const BATCHES_PER_LIFE = 12
export const SMALL_PER_LIFE = 4000

/** When the sessions of an import begin. */
export function batchStartsAt(batch: number): readonly Instant[] {
  return Array.from({ length: BATCH }, (_, nth) => BEGINS_AT + (batch * BATCH + nth) * APART_SECONDS)
}

export function batchOf(startAt: Instant): number {
  return Math.floor((startAt - BEGINS_AT) / APART_SECONDS / BATCH)
}

export function batchOfLife(life: number, nth: number): number {
  if (nth >= BATCHES_PER_LIFE) throw new Error('More imports than a life has room for')
  return life * BATCHES_PER_LIFE + nth
}

/** When a small write begins, which is how it is known. */
export function smallStartsAt(life: number, nth: number): Instant {
  return BEGINS_AT + (life * SMALL_PER_LIFE + nth) * APART_SECONDS
}
