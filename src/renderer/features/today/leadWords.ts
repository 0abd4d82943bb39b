/**
 * How far ahead the pick is of the best of the others.
 * @param lead points; null = there is no other
 * @param surprise a surprise may stand behind the best
 */
export function leadInWords(lead: number | null, surprise: boolean): string {
  if (lead === null) return 'the only one that suits'
  const points = Math.round(Math.abs(lead))
  if (points === 0) return surprise ? 'level with the best' : 'level with the next'
  return lead < 0 ? `${points} behind the best` : `${points} ahead`
}
