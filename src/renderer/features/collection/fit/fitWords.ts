import { formatHours } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { type EarFinding, NO_FINDING } from '../../../../shared/parts/fitMemory'

/** Good, bad, or not said. */
export function verdictOf(finding: EarFinding | null): boolean | null {
  return finding?.sealed ?? finding?.fits ?? null
}

/** `Sealed · 2 h 30 min`, `Leaked`, `Not judged`. */
export function findingWords(finding: EarFinding | null): string {
  const { finding: words } = t.collection.fit
  if (finding === null) return words.notJudged
  const { sealed, fits, comfortableMinutes } = finding
  const found = [
    sealed === null ? null : sealed ? words.sealed : words.leaked,
    fits === null || (fits && sealed) ? null : fits ? words.fits : words.doesNotFit,
    comfortableMinutes === null ? null : words.comfortable({ length: formatHours(comfortableMinutes / 60) }),
  ].filter((word) => word !== null)
  if (found.length > 0) return found.join(' · ')
  return finding.note === NO_FINDING.note ? words.leftOpen : words.noted
}
