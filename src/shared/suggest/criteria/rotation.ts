import { t } from '../../i18n/texts'
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

/** From three weeks on it is said to be its turn (assumed). */
const DUE = at(NEGLECTED, 21)

/**
 * Bringing forward what has been neglected, by no more than the weight the owner gives to taking turns. It is
 * a criterion like any other, so a veto stands above it (F66).
 */
export const rotation: Judge = ({ use }, { nowAt }) => {
  if (use?.lastEndAt == null)
    return { utility: 1, text: () => t.suggest.verdicts.rotation.notYet, facts: ['F66'], assumed: false }
  const days = Math.max(0, (nowAt - use.lastEndAt) / SECONDS_PER_DAY)
  const utility = at(NEGLECTED, days)
  const text = () => t.suggest.verdicts.rotation[utility > DUE ? 'due' : 'lastWorn']({ ago: daysAgo(days) })
  return { utility, text, facts: ['F66'], assumed: false }
}
