import { SECONDS_PER_DAY } from '../../time'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { daysAgo } from '../words'

/** By days since it was last worn (assumed). */
export const NEGLECTED: Curve = [
  [0, 0],
  [7, 0.4],
  [30, 0.8],
  [90, 1],
]

/** Bringing forward what has been neglected. */
export const rotation: Judge = ({ use }, { nowAt }) => {
  if (use?.lastEndAt == null) return { utility: 1, text: 'not worn yet', facts: ['F66'], assumed: false }
  const days = Math.max(0, (nowAt - use.lastEndAt) / SECONDS_PER_DAY)
  return { utility: at(NEGLECTED, days), text: `last worn ${daysAgo(days)}`, facts: ['F66'], assumed: false }
}
