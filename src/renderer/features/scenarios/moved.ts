import { t } from '../../../shared/i18n/texts'
/**
 * How far a device moved, in words.
 * @param before its place from 0; −1 = it was ruled out
 */
export function movedInWords(before: number, now: number): string {
  if (before === -1) return t.scenarios.ranking.new
  if (before === now) return ''
  const count = Math.abs(before - now)
  return before > now ? t.scenarios.ranking.up({ count }) : t.scenarios.ranking.down({ count })
}
