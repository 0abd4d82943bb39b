import { instantAt } from '../sessions/localClock'
import { addDays, type Instant, type LocalDate, localDateOf } from '../time'
import { HOME_ZONE } from './zone'

/** Days counted back from the end of the history. */
export interface Timeline {
  readonly endAt: Instant
  day(daysAgo: number): LocalDate
  /** A quarter past seven in the morning: before the first session, when tips are changed. */
  morning(daysAgo: number): Instant
  /** A quarter to eight in the evening, when things are cleaned and noted. */
  evening(daysAgo: number): Instant
}

export function timelineTo(endAt: Instant): Timeline {
  const lastDay = localDateOf(endAt, HOME_ZONE)
  const day = (daysAgo: number) => addDays(lastDay, -daysAgo)
  return {
    endAt,
    day,
    morning: (daysAgo) => instantAt(day(daysAgo), 435, HOME_ZONE),
    evening: (daysAgo) => instantAt(day(daysAgo), 1185, HOME_ZONE),
  }
}
