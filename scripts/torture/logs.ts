import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileState } from '../../src/main/app/fileState'
import { openGuarded } from '../../src/main/app/guard'
import { backUp, restoreBackup } from '../../src/main/db/backup'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, closeCollection } from '../../src/main/db/collection'
import { mountPart } from '../../src/main/services/mounts'
import { logSession } from '../../src/main/services/sessions'
import { randomNumbers } from '../../src/shared/random'
import { SECONDS_PER_HOUR } from '../../src/shared/time'
import { APP_DEVICE, BEGINS_AT, furnish, open, PRODUCT, plainSession } from './furnish'
import { brokenInvariants } from './invariants'
import { recordIn, recordOf } from './recordText'

/** What happened to the log, or to the index of it, while nothing was running. */
export const LOG_DAMAGES = [
  'header bit',
  'frame bit',
  'noise',
  'cut short',
  'emptied',
  'missing',
  'index',
] as const
export type LogDamage = (typeof LOG_DAMAGES)[number]

export interface LogCounts {
  times: number
  /** Opened with every write that was acknowledged before the damaged place, each whole, and maybe later ones. */
  keptBefore: number
  /** Of those, opened with every write of all. */
  keptAll: number
  /** Not opened; the backup beside it was good and could be restored. */
  refused: number
  /** A write from before the damaged place is missing, one is there in part, or a rule of the record is broken. */
  broken: number
}

const WRITES = 24
const clock = { nowAt: () => BEGINS_AT, zone: () => 'UTC' }

/** Damages the log of a collection whose program was killed, again and again, and looks what the next start finds. */
export function damageLogs(folder: string, times: number, seed: number): ReadonlyMap<LogDamage, LogCounts> {
  const random = randomNumbers(seed)
  const killed = killedWhileWriting(folder)
  return new Map(
    LOG_DAMAGES.map((kind) => {
      const counts: LogCounts = { times: 0, keptBefore: 0, keptAll: 0, refused: 0, broken: 0 }
      for (let time = 0; time < times; time++) suffer(killed, kind, random, counts)
      return [kind, counts] as const
    }),
  )
}

interface Killed {
  readonly file: string
  readonly backup: string
  readonly bytes: { readonly file: Buffer; readonly log: Buffer; readonly index: Buffer }
  /** An index of the log as it was some writes earlier. */
  readonly staleIndex: Buffer
  /** After each write: how long the log was, and all that the record held. */
  readonly states: readonly { readonly logBytes: number; readonly record: string }[]
}

/** A collection with a backup and everything since in its log, as a kill leaves it. */
function killedWhileWriting(folder: string): Killed {
  const file = join(folder, 'collection.db')
  furnish(file)
  const collection = open(file)
  const { connection, store } = collection
  const { name } = backUp(connection, backupFolderOf(file), BEGINS_AT, 'auto')
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.pragma('wal_autocheckpoint = 0')
  const states = [{ logBytes: 0, record: recordOf(connection) }]
  let staleIndex = Buffer.alloc(0)
  for (let write = 0; write < WRITES; write++) {
    const startAt = BEGINS_AT + write * SECONDS_PER_HOUR
    const bench = { store, clock: { ...clock, nowAt: () => startAt + SECONDS_PER_HOUR } }
    if (write % 3 === 0) {
      const where = { device: APP_DEVICE, slot: 'tips', side: 'both' } as const
      mountPart(bench, { part: null, product: PRODUCT, ...where, at: startAt, fitsAnyway: true })
    } else {
      logSession(bench, { ...plainSession(APP_DEVICE, startAt, startAt + SECONDS_PER_HOUR), parts: null })
    }
    states.push({ logBytes: statSync(`${file}-wal`).size, record: recordOf(connection) })
    if (write === WRITES / 2) staleIndex = readFileSync(`${file}-shm`)
  }
  const bytes = {
    file: readFileSync(file),
    log: readFileSync(`${file}-wal`),
    index: readFileSync(`${file}-shm`),
  }
  closeCollection(collection)
  return { file, backup: name, bytes, staleIndex, states }
}

const LOG_HEADER_BYTES = 32

/** @returns the first byte of the log that is not as it was */
function spoil(kind: LogDamage, { file, bytes, staleIndex }: Killed, random: () => number): number {
  const log = Buffer.from(bytes.log)
  const length = log.length
  const inFrames = () => LOG_HEADER_BYTES + (random() % (length - LOG_HEADER_BYTES))
  const put = (content: Buffer) => writeFileSync(`${file}-wal`, content)
  const flip = (at: number) => {
    log.writeUInt8(log.readUInt8(at) ^ (1 << (random() % 8)), at)
    put(log)
    return at
  }
  switch (kind) {
    case 'header bit':
      return flip(random() % LOG_HEADER_BYTES)
    case 'frame bit':
      return flip(inFrames())
    case 'noise': {
      const at = inFrames()
      for (let byte = at; byte < Math.min(at + 5000, length); byte++) log.writeUInt8(random() % 256, byte)
      put(log)
      return at
    }
    case 'cut short': {
      const at = random() % length
      put(log.subarray(0, at))
      return at
    }
    case 'emptied':
      put(Buffer.alloc(0))
      return 0
    case 'missing':
      rmSync(`${file}-wal`)
      return 0
    case 'index': {
      // Of an earlier moment, of nothing, or with a bit changed: it is only ever a copy of what the log says.
      const index = Buffer.from(bytes.index)
      const at = random() % index.length
      index.writeUInt8(index.readUInt8(at) ^ (1 << (random() % 8)), at)
      const all = [staleIndex, Buffer.alloc(index.length), Buffer.alloc(0), index]
      writeFileSync(`${file}-shm`, all[random() % all.length] ?? index)
      return length
    }
  }
}

function suffer(killed: Killed, kind: LogDamage, random: () => number, counts: LogCounts): void {
  const { file, bytes, states, backup } = killed
  writeFileSync(file, bytes.file)
  writeFileSync(`${file}-wal`, bytes.log)
  writeFileSync(`${file}-shm`, bytes.index)
  writeFileState(file, { sealed: null })
  const at = spoil(kind, killed, random)
  counts.times += 1
  const opened = openGuarded(file, clock, {})
  if (!opened.ok) {
    counts.refused += 1
    if (lookIntoBackup(backupFolderOf(file), backup).kind !== 'good') counts.broken += 1
    restoreBackup(backupFolderOf(file), backup, file)
    if (recordIn(file) !== states[0]?.record) counts.broken += 1
    return
  }
  const broken = brokenInvariants(opened.data)
  const found = states.findIndex(({ record }) => record === recordOf(opened.data.connection))
  closeCollection(opened.data)
  const before = states.findLastIndex(({ logBytes }) => logBytes <= at)
  if (broken.length > 0 || found < before) counts.broken += 1
  else counts.keptBefore += 1
  if (found === states.length - 1) counts.keptAll += 1
}
