import type { LearnedScenario } from '../../../shared/learning/views'

type LearnedShift = LearnedScenario['shifts'][number]

/** What the learning rests on, as a sentence. */
export function groundsInWords({
  observations,
  observationsElsewhere,
  shifts,
}: Pick<LearnedScenario, 'observations' | 'observationsElsewhere' | 'shifts'>): string {
  if (observations === 0 && observationsElsewhere === 0) {
    return 'Nothing yet. Take something else than the pick, say why not this time, or rate a session, and it shows here.'
  }
  const here = observations === 0 ? 'Nothing here yet' : `From ${counted(observations)} here`
  const elsewhere =
    observationsElsewhere === 0 ? '.' : `; ${counted(observationsElsewhere)} elsewhere count a little too.`
  const changed = shifts.some(isTelling) ? '' : ' It changes nothing worth telling so far.'
  return `${here}${elsewhere}${changed}`
}

/** Why a share moves that nothing speaks of: all shares together are the whole. */
export function byOthersInWords(up: boolean): string {
  return up
    ? 'Other needs count less, so this one counts more.'
    : 'Other needs count more, so this one counts less.'
}

/** Shares that read the same before and after are not worth a line. */
export function isTelling({ designed, learned }: LearnedShift): boolean {
  return Math.round(designed * 100) !== Math.round(learned * 100)
}

function counted(observations: number): string {
  return observations === 1 ? '1 choice or rating' : `${observations} choices and ratings`
}
