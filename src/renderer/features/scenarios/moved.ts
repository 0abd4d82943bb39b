/**
 * How far a device moved, in words.
 * @param before its place from 0; −1 = it was ruled out
 */
export function movedInWords(before: number, now: number): string {
  if (before === -1) return 'new'
  if (before === now) return ''
  const places = Math.abs(before - now)
  return before > now ? `↑ up ${places}` : `↓ down ${places}`
}
