import { t } from '../../../shared/i18n/texts'
/**
 * How far ahead the pick is of the best of the others.
 * @param lead points; null = there is no other
 * @param surprise a surprise may stand behind the best
 */
export function leadInWords(lead: number | null, surprise: boolean): string {
  const words = t.today.pick
  if (lead === null) return words.onlyOne
  const points = Math.round(Math.abs(lead))
  if (points === 0) return surprise ? words.levelWithBest : words.levelWithNext
  return lead < 0 ? words.behindBest({ points }) : words.ahead({ points })
}
