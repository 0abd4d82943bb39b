import { formatHours } from '../../../../shared/i18n/format'
import { type EarFinding, NO_FINDING } from '../../../../shared/parts/fitMemory'

/** Good, bad, or not said. */
export function verdictOf(finding: EarFinding | null): boolean | null {
  return finding?.sealed ?? finding?.fits ?? null
}

/** `Sealed · 2 h 30 min`, `Leaked`, `Not judged`. */
export function findingWords(finding: EarFinding | null): string {
  if (finding === null) return 'Not judged'
  const { sealed, fits, comfortableMinutes } = finding
  const words = [
    sealed === null ? null : sealed ? 'Sealed' : 'Leaked',
    fits === null || (fits && sealed) ? null : fits ? 'Fits' : 'Does not fit',
    comfortableMinutes === null ? null : `comfortable ${formatHours(comfortableMinutes / 60)}`,
  ].filter((word) => word !== null)
  if (words.length > 0) return words.join(' · ')
  return finding.note === NO_FINDING.note ? 'Left open' : 'Noted'
}
