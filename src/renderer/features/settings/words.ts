import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { LIST_NAMES, type ListName } from '../../../shared/interchange/contents'
import { daysBetween, type LocalDate } from '../../../shared/time'

/** `412 kB`, `3.2 MB`. */
export function bytesInWords(bytes: number): string {
  return bytes < 1e6
    ? t.settings.data.kilobytes({ amount: formatNumber(bytes / 1e3) })
    : t.settings.data.megabytes({ amount: formatNumber(bytes / 1e6, 1) })
}

/** `2 devices, 14 sessions`: what an import would bring; empty where it would bring nothing. */
export function countsInWords(counts: Readonly<Partial<Record<ListName, number>>>): string {
  const words = LIST_NAMES.flatMap((name) => {
    const count = counts[name] ?? 0
    return count > 0 ? [t.settings.transfer.counts[name]({ count })] : []
  })
  return words.length === 0 ? '' : t.common.listed({ items: words })
}

/** How old the newest copy is, as people say it, and how large. */
export function newestInWords(on: LocalDate, today: LocalDate, bytes: number): string {
  const days = daysBetween(on, today)
  const size = bytesInWords(bytes)
  if (days <= 0) return t.settings.backups.newestToday({ size })
  return days === 1
    ? t.settings.backups.newestYesterday({ size })
    : t.settings.backups.newestOld({ days, size })
}
