import { readdirSync } from 'node:fs'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, closeCollection } from '../../src/main/db/collection'
import { randomNumbers } from '../../src/shared/random'
import { APP_DEVICE, CLI_DEVICES, furnish, open } from './furnish'
import { brokenInvariants } from './invariants'
import { startKillable } from './killable'

export interface KillCounts {
  kills: number
  acknowledged: number
  /** Acknowledged and not there afterwards, or taken back and there again. */
  lost: number
  /** Writes refused because another went on for too long, each told and tried again. */
  busy: number
  broken: string[]
  backups: number
  badBackups: number
}

/** Longest time between the first acknowledged write of all and the kill. */
const LONGEST_MS = 250

/**
 * Lets the app and two command lines write to one collection at once, kills all three at a random instant without
 * warning, looks whether everything they had acknowledged is there and whole, and begins again on the same file.
 */
export async function storm(
  file: string,
  program: string,
  kills: number,
  seed: number,
  onRound: (counts: KillCounts) => void = () => {},
): Promise<KillCounts> {
  const random = randomNumbers(seed)
  const counts: KillCounts = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    busy: 0,
    broken: [],
    backups: 0,
    badBackups: 0,
  }
  const present = new Set<string>()
  const absent = new Set<string>()
  furnish(file)
  while (counts.kills < kills) {
    const writers = [
      startKillable(program, ['app', file, APP_DEVICE]),
      ...CLI_DEVICES.map((device) => startKillable(program, ['cli', file, device])),
    ]
    await Promise.all(writers.map(({ begun }) => begun))
    await new Promise((done) => setTimeout(done, random() % LONGEST_MS))
    const said = await Promise.all(writers.map(({ kill }) => kill()))
    counts.kills += writers.length
    for (const line of said.flat()) note(line, present, absent)
    counts.busy += said.flat().filter((line) => line === 'busy').length
    check(file, present, absent, counts)
    onRound(counts)
  }
  counts.acknowledged = present.size + absent.size
  const folder = backupFolderOf(file)
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.db'))) {
    counts.backups += 1
    if (lookIntoBackup(folder, name).kind !== 'good') counts.badBackups += 1
  }
  return counts
}

function note(line: string, present: Set<string>, absent: Set<string>): void {
  const [verb = '', ...rest] = line.split(' ')
  const session = `session ${rest.join(' ')}`
  if (verb === 'part' || verb === 'session') present.add(line)
  // Between the two, it may be there or not.
  else if (verb === 'undoing') present.delete(session)
  else if (verb === 'undone') absent.add(session)
}

function check(
  file: string,
  present: ReadonlySet<string>,
  absent: ReadonlySet<string>,
  counts: KillCounts,
): void {
  const collection = open(file, true)
  const { store } = collection
  const there = new Set([
    ...store.parts.all().map(({ id }) => `part ${id}`),
    ...store.sessions.all().map(({ device, startAt }) => `session ${device} ${startAt}`),
  ])
  for (const line of present) if (!there.has(line)) counts.lost += 1
  for (const line of absent) if (there.has(line)) counts.lost += 1
  counts.broken.push(...brokenInvariants(collection))
  closeCollection(collection)
}
