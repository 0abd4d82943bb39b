import { daysAgo } from '../../../../shared/suggest/words'
import { type Instant, localDateOf, utcMidnightOf } from '../../../../shared/time'

/** `used yesterday`, `not used yet`; days are the owner's calendar days. */
export function lastUsedWords(lastUsedAt: Instant | null, nowAt: Instant, zone: string): string {
  if (lastUsedAt === null) return 'not used yet'
  const today = utcMidnightOf(localDateOf(nowAt, zone))
  const then = utcMidnightOf(localDateOf(lastUsedAt, zone))
  return `used ${daysAgo(Math.max(0, (today - then) / 86_400))}`
}
