import type { AssumedDevice } from '../../gear/assumptions'
import { t } from '../../i18n/texts'
import type { Judge } from '../setting'

/** How little others, or a microphone, hear of it (F8, F36; the numbers between are assumed). */
export const KEEPS_TO_ITSELF = {
  in_ear: 1,
  over_ear: { closed: 0.9, semi_open: 0.35, open: 0 },
  on_ear: { closed: 0.75, semi_open: 0.3, open: 0 },
  earbud: 0.45,
  bone_conduction: 0.4,
} as const

/** What reaches others, where there are others or an open microphone. */
export const leakage: Judge = ({ known }, { scenario, context }) => {
  if (!context.othersNear && !scenario.openMicrophone) {
    return { utility: 1, text: () => t.suggest.verdicts.leakage.nobodyNear, facts: ['F36'], assumed: false }
  }
  const utility = quietness(known)
  const hearer = scenario.openMicrophone ? 'microphone' : 'others'
  return {
    utility,
    text: () => t.suggest.verdicts.leakage[hearer][heardAs(utility)],
    facts: known.form === 'in_ear' ? ['F1'] : ['F8', 'F36'],
    assumed: known.backAssumed,
  }
}

function quietness(known: AssumedDevice): number {
  if (known.form === 'over_ear' || known.form === 'on_ear') {
    return KEEPS_TO_ITSELF[known.form][known.back ?? 'closed']
  }
  return KEEPS_TO_ITSELF[known.form]
}

function heardAs(utility: number): 'nothing' | 'nextToNothing' | 'somewhat' | 'openBack' {
  if (utility >= 0.95) return 'nothing'
  if (utility >= 0.7) return 'nextToNothing'
  return utility >= 0.2 ? 'somewhat' : 'openBack'
}
