import { seedOf } from '../random'
import { type Instant, SECONDS_PER_MINUTE, SECONDS_PER_MONTH } from '../time'
import type { WearClock } from './damage'

/** The most that time and the others may have changed about a report that is kept. */
export const LEAST_LESSON = 1e-4

const SHORTEST_TURN = 15 * SECONDS_PER_MINUTE
/** What was used lately fades as a habit, too. */
const LONGEST_TURN = 60 * SECONDS_PER_MINUTE

/**
 * When a part that nothing happens to is to be looked at again for its age alone: once that has used up a
 * ten-thousandth of its life, after a quarter of an hour at the earliest and an hour at the latest. Each part has its
 * own times, so that they do not come all at once.
 */
export function nextTurnAt({ subject, life }: WearClock, at: Instant): Instant {
  const ageing = LEAST_LESSON * (life.lifeMonths ?? Number.POSITIVE_INFINITY) * SECONDS_PER_MONTH
  const seconds = Math.round(Math.min(LONGEST_TURN, Math.max(SHORTEST_TURN, ageing)))
  const phase = seedOf(subject.part) % seconds
  return at + seconds - ((((at + phase) % seconds) + seconds) % seconds)
}
