import { formatInstant, type Instant, SECONDS_PER_DAY } from '../time'
import { type BackupKind, type BackupStamp, newestFirst } from './backup'

/** Of the copies made by themselves: the newest of each of so many days, weeks and months that have one. */
export const AUTO_KEPT = { days: 7, weeks: 4, months: 6 } as const

/** Of the others, so many of the newest of their kind (assumed). */
export const KEPT: Readonly<Record<Exclude<BackupKind, 'auto'>, number>> = {
  manual: 30,
  safety: 10,
  update: 5,
}

/**
 * The copies that may go, by name: never the newest, never the newest of those known to be good. Days, weeks (from
 * Monday) and months are those of UTC.
 * @param verified names of the copies that were checked just now; a clock that was set back can make the one that
 *   was made last look like the oldest
 */
export function expendableBackups(
  copies: readonly BackupStamp[],
  verified: ReadonlySet<string>,
): readonly string[] {
  const newest = newestFirst(copies)
  const kept = new Set<string>()
  const keep = (copy: BackupStamp | undefined) => {
    if (copy) kept.add(copy.name)
  }
  keep(newest[0])
  keep(newest.find(({ name }) => verified.has(name)))
  const automatic = newest.filter(({ kind }) => kind === 'auto')
  newestOfEach(automatic, dayOf, AUTO_KEPT.days).forEach(keep)
  newestOfEach(automatic, weekOf, AUTO_KEPT.weeks).forEach(keep)
  newestOfEach(automatic, monthOf, AUTO_KEPT.months).forEach(keep)
  for (const kind of ['manual', 'safety', 'update'] as const) {
    newest
      .filter((copy) => copy.kind === kind)
      .slice(0, KEPT[kind])
      .forEach(keep)
  }
  return newest.flatMap(({ name }) => (kept.has(name) ? [] : [name]))
}

function newestOfEach(
  newest: readonly BackupStamp[],
  periodOf: (at: Instant) => string,
  count: number,
): readonly BackupStamp[] {
  const periods = new Map<string, BackupStamp>()
  for (const copy of newest) {
    const period = periodOf(copy.at)
    if (!periods.has(period)) periods.set(period, copy)
  }
  return [...periods.values()].slice(0, count)
}

function dayOf(at: Instant): string {
  return formatInstant(at).slice(0, 10)
}

/** 1 January 1970 was a Thursday. */
function weekOf(at: Instant): string {
  return String(Math.floor((at / SECONDS_PER_DAY + 3) / 7))
}

function monthOf(at: Instant): string {
  return formatInstant(at).slice(0, 7)
}
