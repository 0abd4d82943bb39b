import type { DutyDone } from '../interchange/contents'
import type { Mount } from '../parts/part'
import { SECONDS_PER_DAY } from '../time'
import { CLEANED_PARTS, FOUND_FINE } from './extras'
import type { Random } from './random'
import type { Timeline } from './timeline'

/** Cleanings while a pair is mounted, a device wiped now and then, another checked, and inspections. */
export function sampleCare(mounts: readonly Mount[], time: Timeline, random: Random): DutyDone[] {
  const cleanings = mounts
    .filter(({ part }) => CLEANED_PARTS.includes(part))
    .flatMap(({ part, fromAt, toAt }) => {
      const done: DutyDone[] = []
      for (let at = after(fromAt, 21, random); at < (toAt ?? time.endAt); at = after(at, 21, random)) {
        done.push({ part, device: null, duty: 'clean', doneAt: at, outcome: 'done', note: '', meter: null })
      }
      return done
    })
  const wiped: DutyDone[] = [640, 505, 377, 241, 118, 33].map((daysAgo) => ({
    part: null,
    device: 'apple-airpods-pro-2',
    duty: 'clean',
    doneAt: time.evening(daysAgo),
    outcome: 'done',
    note: daysAgo === 377 ? 'The grille on the left was nearly closed.' : '',
    meter: null,
  }))
  const inspected = FOUND_FINE.map(
    ([part, daysAgo]): DutyDone => ({
      part,
      device: null,
      duty: 'inspect',
      doneAt: time.evening(daysAgo),
      outcome: 'still_fine',
      note: '',
      meter: null,
    }),
  )
  const checked = [311, 224, 136, 47].map(
    (daysAgo): DutyDone => ({
      part: null,
      device: '64-audio-a12t',
      duty: 'inspect',
      doneAt: time.evening(daysAgo),
      outcome: 'done',
      note: daysAgo === 224 ? 'A little wax in the right bore, brushed out.' : '',
      meter: null,
    }),
  )
  const wipedPads = [254, 221, 188, 157, 126, 95, 64, 33].map(
    (daysAgo): DutyDone => ({
      part: 'wicked-cushions-xm5-1',
      device: null,
      duty: 'clean',
      doneAt: time.evening(daysAgo),
      outcome: 'done',
      note: '',
      meter: null,
    }),
  )
  return [...cleanings, ...wiped, ...wipedPads, ...inspected, ...checked]
}

/** So many days later, give or take a week, at some minute of the day. */
function after(at: number, days: number, random: Random): number {
  return at + Math.round(random.around(days, 7) * 1440) * (SECONDS_PER_DAY / 1440)
}
