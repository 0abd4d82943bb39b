import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import type { Glasses } from '../types'

/** Cups press temples against the head, on-ear ones more (F26, assumed). */
export const WITH_GLASSES: Readonly<Record<'over_ear' | 'on_ear', Readonly<Record<Glasses, number>>>> = {
  over_ear: { none: 1, thin: 0.85, normal: 0.6, thick: 0.3 },
  on_ear: { none: 1, thin: 0.75, normal: 0.45, thick: 0.2 },
}
/** Hooks and bands share the ear with the temples (assumed). */
const ROUND_THE_EAR: Readonly<Record<Glasses, number>> = { none: 1, thin: 0.95, normal: 0.9, thick: 0.8 }

/** Getting along with glasses. */
export const glasses: Judge = ({ known }, { context }) => {
  const worn = context.glasses
  if (worn === 'none')
    return { utility: 1, text: () => t.suggest.verdicts.glasses.noGlasses, facts: ['F26'], assumed: false }
  if (known.form === 'over_ear' || known.form === 'on_ear') {
    return {
      utility: WITH_GLASSES[known.form][worn],
      text: () => t.suggest.verdicts.glasses.press[worn],
      facts: ['F26'],
      assumed: false,
    }
  }
  const hook = known.form === 'bone_conduction' || known.earHooks.value || known.overEarCable.value
  return {
    utility: hook ? ROUND_THE_EAR[worn] : 1,
    text: () => (hook ? t.suggest.verdicts.glasses.sharesEar : t.suggest.verdicts.glasses.outOfTheWay),
    facts: ['F26'],
    assumed: known.form !== 'bone_conduction' && known.earHooks.assumed,
  }
}
