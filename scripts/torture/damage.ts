import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileState } from '../../src/main/app/fileState'
import { openGuarded, seal } from '../../src/main/app/guard'
import { backUp, restoreBackup } from '../../src/main/db/backup'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, closeCollection, openCollection } from '../../src/main/db/collection'
import { randomNumbers } from '../../src/shared/random'
import { BEGINS_AT, furnishRichly, open } from './furnish'
import { brokenInvariants } from './invariants'
import { PAGE_BYTES, PAGE_KINDS, type PageKind, pagesByKind } from './pages'
import { recordIn } from './recordText'

export interface DamageCounts {
  flips: number
  /** The start refused to open it, after a proper end and after a kill. */
  refusedSealed: number
  refusedUnsealed: number
  /** Opened after a kill, and the record is as it was: a byte that nothing uses. */
  asItWas: number
  /** Opened after a kill, every rule of the record holds, and a value differs: SQLite keeps no checksums. */
  altered: number
  /** Opened although a rule is broken. */
  broken: number
  /** Refused, and the copy beside it was good and brought everything back. */
  restored: number
}

export type Damage = PageKind | 'truncated'

const clock = { nowAt: () => BEGINS_AT, zone: () => 'UTC' }

/** Changes random bytes in every kind of page, and cuts the file short, and looks what each start makes of it. */
export function damage(folder: string, flips: number, seed: number): ReadonlyMap<Damage, DamageCounts> {
  const random = randomNumbers(seed)
  const file = join(folder, 'collection.db')
  furnishRichly(file)
  const collection = open(file)
  const { name } = backUp(collection.connection, backupFolderOf(file), BEGINS_AT, 'auto')
  closeCollection(collection)
  const whole = readFileSync(file)
  const record = recordIn(file)
  const pages = pagesByKind(whole)
  const results = new Map<Damage, DamageCounts>()
  const bench = { file, whole, record, name }
  for (const kind of PAGE_KINDS) {
    const own = pages.get(kind) ?? []
    if (own.length === 0) throw new Error(`The test file has no page of kind ${kind}`)
    const counts = none()
    for (let flip = 0; flip < flips; flip++) {
      const bytes = Buffer.from(whole)
      const page = own[random() % own.length] ?? 0
      const length = kind === 'header' ? 100 : PAGE_BYTES
      const at = page * PAGE_BYTES + (random() % length)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (random() % 8)), at)
      suffer(bench, bytes, counts)
    }
    results.set(kind, counts)
  }
  const counts = none()
  for (let cut = 0; cut < flips; cut++) suffer(bench, whole.subarray(0, random() % whole.length), counts)
  results.set('truncated', counts)
  return results
}

interface Bench {
  readonly file: string
  readonly whole: Buffer
  readonly record: string | null
  readonly name: string
}

function suffer({ file, whole, record, name }: Bench, bytes: Buffer, counts: DamageCounts): void {
  counts.flips += 1
  const put = (content: Buffer) => {
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    writeFileSync(file, content)
  }
  // After a proper end: the damage came while nobody looked, and the file's date tells nothing.
  put(whole)
  utimesSync(file, BEGINS_AT, BEGINS_AT)
  seal(file)
  writeFileSync(file, bytes)
  utimesSync(file, BEGINS_AT, BEGINS_AT)
  if (!opensGuarded(file)) counts.refusedSealed += 1

  // After a kill: nothing is remembered of how the file should be.
  put(bytes)
  writeFileState(file, { sealed: null })
  if (opensGuarded(file)) {
    const now = recordIn(file)
    if (now === record) counts.asItWas += 1
    else if (now !== null && holds(file)) counts.altered += 1
    else counts.broken += 1
    return
  }
  counts.refusedUnsealed += 1
  put(bytes)
  if (lookIntoBackup(backupFolderOf(file), name).kind !== 'good') return
  restoreBackup(backupFolderOf(file), name, file)
  if (recordIn(file) === record) counts.restored += 1
}

function opensGuarded(file: string): boolean {
  const opened = openGuarded(file, clock, {})
  if (opened.ok) closeCollection(opened.data)
  return opened.ok
}

function holds(file: string): boolean {
  try {
    const opened = openCollection(file, BEGINS_AT)
    if (!opened.ok) return false
    const broken = brokenInvariants(opened.data)
    closeCollection(opened.data)
    return broken.length === 0
  } catch {
    return false
  }
}

function none(): DamageCounts {
  return { flips: 0, refusedSealed: 0, refusedUnsealed: 0, asItWas: 0, altered: 0, broken: 0, restored: 0 }
}
