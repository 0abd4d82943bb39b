import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { formatInstant, type Instant } from '../../shared/time'
import { flush } from './flush'

/**
 * Moves a damaged collection out of the way, with the log files that belong to it, and deletes nothing:
 * `collection.db` becomes `collection.db.corrupt-2026-11-18T12-00-00Z`.
 * @returns the new name; null when there was nothing to move
 */
export function moveAside(file: string, nowAt: Instant): string | null {
  const there = ['', '-wal', '-shm'].filter((end) => existsSync(`${file}${end}`))
  if (there.length === 0) return null
  const stamp = formatInstant(nowAt).replaceAll(':', '-')
  const taken = (name: string) => ['', '-wal', '-shm'].some((end) => existsSync(`${name}${end}`))
  let aside = `${file}.corrupt-${stamp}`
  for (let copy = 2; taken(aside); copy++) aside = `${file}.corrupt-${stamp} (${copy})`
  // The file last: as long as it is there, its name is taken and nothing is begun in its place.
  for (const end of there.toReversed()) renameSync(`${file}${end}`, `${aside}${end}`)
  flush(dirname(file))
  return basename(join(aside))
}
