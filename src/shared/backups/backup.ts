import { formatInstant, type Instant, parseInstant } from '../time'

/**
 * Why a copy was made, and how its file name says so: by hand, by itself (daily and on quitting), before
 * something takes the record's place (restoring, importing over it), before a newer Canalog changes the file.
 */
export const BACKUP_KINDS = ['manual', 'auto', 'safety', 'update'] as const
export type BackupKind = (typeof BACKUP_KINDS)[number]

/** What the name of a copy tells. */
export interface BackupStamp {
  readonly name: string
  readonly kind: BackupKind
  readonly at: Instant
}

const NAME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?: (auto|safety|update))?(?: \((?:[2-9]|[1-9]\d+)\))?\.db$/

/**
 * The file name of a copy: `collection 2026-11-18T12-00-00Z auto.db`.
 * @param stem the collection's file name without `.db`
 * @param copy 2 and up when the name before it is taken
 */
export function backupName(stem: string, kind: BackupKind, at: Instant, copy = 1): string {
  const stamp = formatInstant(at).replaceAll(':', '-')
  return `${stem} ${stamp}${kind === 'manual' ? '' : ` ${kind}`}${copy === 1 ? '' : ` (${copy})`}.db`
}

/** Reads a name that `backupName` wrote; null for every other file. */
export function readBackupName(stem: string, name: string): BackupStamp | null {
  if (!name.startsWith(`${stem} `)) return null
  const [, day, hours, minutes, seconds, kind = 'manual'] = NAME.exec(name.slice(stem.length + 1)) ?? []
  const at = day ? parseInstant(`${day}T${hours}:${minutes}:${seconds}Z`) : null
  const known = BACKUP_KINDS.find((each) => each === kind)
  return at === null || known === undefined ? null : { name, kind: known, at }
}

/** Newest first; of the same second, the one that was made later. */
export function newestFirst<T extends BackupStamp>(copies: readonly T[]): T[] {
  const later = (name: string) => Number(/\((\d+)\)\.db$/.exec(name)?.[1] ?? 1)
  return copies.toSorted((a, b) => b.at - a.at || later(b.name) - later(a.name) || (a.name < b.name ? 1 : -1))
}
