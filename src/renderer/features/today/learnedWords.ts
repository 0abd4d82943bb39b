import { t } from '../../../shared/i18n/texts'
import type { LearnedScenario } from '../../../shared/learning/views'

type LearnedShift = LearnedScenario['shifts'][number]

/** What the learning rests on, as a sentence. */
export function groundsInWords({
  observations,
  observationsElsewhere,
  shifts,
}: Pick<LearnedScenario, 'observations' | 'observationsElsewhere' | 'shifts'>): string {
  const words = t.today.learned
  const [here, elsewhere] = [observations, observationsElsewhere]
  if (here === 0 && elsewhere === 0) return words.nothingYet
  const grounds =
    elsewhere === 0
      ? words.fromHere({ here })
      : here === 0
        ? words.fromElsewhere({ elsewhere })
        : words.fromBoth({ here, elsewhere })
  return shifts.some(isTelling) ? grounds : t.common.inARow({ sentences: [grounds, words.nothingTelling] })
}

/** Why a share moves that nothing speaks of: all shares together are the whole. */
export function byOthersInWords(up: boolean): string {
  return up ? t.today.learned.othersCountLess : t.today.learned.othersCountMore
}

/** Shares that read the same before and after are not worth a line. */
export function isTelling({ designed, learned }: LearnedShift): boolean {
  return Math.round(designed * 100) !== Math.round(learned * 100)
}
