import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** What fits a pocket and what needs a bag (F29, assumed). */
export const CARRIES = { in_ear: 1, earbud: 0.97, bone_conduction: 0.8, on_ear: 0.5, over_ear: 0.35 } as const
/** What folding wins (F29, assumed). */
export const FOLDS = 0.2
/** What weight in the bag costs, by g (assumed). */
export const BAG_WEIGHT_G: Curve = [
  [200, 0],
  [600, 0.25],
]

/** Room and weight in the bag. */
export const portability: Judge = ({ known }) => {
  const cups = known.form === 'over_ear' || known.form === 'on_ear'
  if (!cups) {
    return {
      utility: CARRIES[known.form],
      text: () => t.suggest.verdicts.portability.pocket,
      facts: ['F29'],
      assumed: false,
    }
  }
  const weightG = known.weightG.value
  return {
    utility: Math.max(0, CARRIES[known.form] + (known.folds.value ? FOLDS : 0) - at(BAG_WEIGHT_G, weightG)),
    text: () =>
      t.suggest.verdicts.portability[known.folds.value ? 'folds' : 'rigid']({ weight: whole(weightG) }),
    facts: ['F29'],
    assumed: known.weightG.assumed || known.folds.assumed,
  }
}
