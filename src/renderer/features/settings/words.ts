import type { BackupKind } from '../../../shared/backups/backup'
import { formatNumber } from '../../../shared/i18n/kit'
import { daysBetween, type LocalDate } from '../../../shared/time'

/** `412 kB`, `3.2 MB`. */
export function bytesInWords(bytes: number): string {
  return bytes < 1e6 ? `${formatNumber(bytes / 1e3)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`
}

/** `2 devices, 14 sessions`: what an import would bring. */
export function countsInWords(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${formatNumber(count)} ${name}`)
  return words.length > 0 ? words.join(', ') : 'nothing'
}

const KINDS: Readonly<Record<BackupKind, string>> = {
  manual: 'by hand',
  auto: 'by itself',
  safety: 'before something replaced it',
  update: 'before an update',
}

/** How a copy came to be made. */
export function backupKindInWords(kind: BackupKind): string {
  return KINDS[kind]
}

/** How long ago, as people say it: `from today`, `12 days old`. */
export function ageInWords(on: LocalDate, today: LocalDate): string {
  const days = daysBetween(on, today)
  if (days <= 0) return 'from today'
  return days === 1 ? 'from yesterday' : `${formatNumber(days)} days old`
}
