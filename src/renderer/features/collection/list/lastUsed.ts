import { t } from '../../../../shared/i18n/texts'
import { daysAgo } from '../../../../shared/suggest/words'
import { type Instant, localDateOf, utcMidnightOf } from '../../../../shared/time'

/** `used yesterday`, `not used yet` */
export function lastUsedWords(lastUsedAt: Instant | null, nowAt: Instant, zone: string): string {
  const ago = lastUsedDay(lastUsedAt, nowAt, zone)
  return ago === null ? t.collection.list.notUsed : t.collection.list.used({ ago })
}

/** `yesterday`, `12 days ago`; days are the owner's calendar days. null = never. */
export function lastUsedDay(lastUsedAt: Instant | null, nowAt: Instant, zone: string): string | null {
  if (lastUsedAt === null) return null
  const today = utcMidnightOf(localDateOf(nowAt, zone))
  const then = utcMidnightOf(localDateOf(lastUsedAt, zone))
  return daysAgo(Math.max(0, (today - then) / 86_400))
}
