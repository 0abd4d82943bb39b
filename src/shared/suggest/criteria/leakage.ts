import type { AssumedDevice } from '../../gear/assumptions'
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
    return { utility: 1, text: () => 'nobody near to be disturbed', facts: ['F36'], assumed: false }
  }
  const utility = quietness(known)
  const hearer = scenario.openMicrophone ? 'the microphone' : 'others'
  return {
    utility,
    text: () => WORDS.find(([from]) => utility >= from)?.[1](hearer) ?? `leaks to ${hearer}`,
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

const WORDS: readonly (readonly [from: number, words: (hearer: string) => string])[] = [
  [0.95, (hearer) => `${hearer} ${hearer === 'others' ? 'hear' : 'hears'} nothing of it`],
  [0.7, (hearer) => `${hearer} ${hearer === 'others' ? 'hear' : 'hears'} next to nothing of it`],
  [0.2, (hearer) => `leaks somewhat to ${hearer}`],
  [0, (hearer) => `its open back leaks to ${hearer}`],
]
