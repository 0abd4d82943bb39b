import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, closeCollection } from '../../src/main/db/collection'
import { randomNumbers } from '../../src/shared/random'
import { APP_DEVICE, furnish, open } from './furnish'
import { brokenInvariants } from './invariants'
import { startKillable } from './killable'
import { begin, type Model } from './longModel'
import { BATCH, batchOf, LONG_TASKS, type LongTask } from './longTasks'

export interface LongCounts {
  kills: number
  /** Of those, killed while the thread was at work. */
  midway: number
  /** Midway, and found as it was before; and found as it is when all is done. */
  before: number
  after: number
  /** Found as neither: half an import, a small write lost, a rule of the record broken, a damaged copy. */
  broken: string[]
}

export interface LongStorm {
  readonly tasks: ReadonlyMap<LongTask, LongCounts>
  /** Small writes acknowledged beside the long work. */
  acknowledged: number
  backups: number
}

/** Some are killed when the work is over, as far as it says how far it is. */
const FURTHEST_SHARE = 1.15
/** Between what the work says and the kill. */
const LONGEST_MS = 120

/**
 * Lets the app do one piece of long work after the other in threads, with small writes meanwhile, kills it without
 * warning at a random instant of a piece, looks what is there, and begins again on the same file.
 */
export async function stormThreads(
  file: string,
  program: string,
  kills: number,
  seed: number,
  onLife: (life: number) => void = () => {},
): Promise<LongStorm> {
  const random = randomNumbers(seed)
  const tasks = new Map(LONG_TASKS.map((task) => [task, none()] as const))
  const storm: LongStorm = { tasks, acknowledged: 0, backups: 0 }
  const looked = new Set<string>()
  furnish(file)
  let found: ReadonlySet<string> = new Set()
  for (let life = 0; life < kills; life++) {
    const task = LONG_TASKS[life % LONG_TASKS.length] ?? 'copy'
    const counts = tasks.get(task) ?? none()
    const model = begin(found)
    const wanted = (random() / 2 ** 32) * FURTHEST_SHARE
    const reached = Promise.withResolvers<void>()
    let isAtWork = false
    const worker = startKillable(program, [file, String(life)], (line) => {
      isAtWork ||= line.startsWith(`begin ${task}`)
      if (isAtWork && shareOf(line) >= wanted) reached.resolve()
    })
    await Promise.race([reached.promise, worker.over])
    await sleep(random() % LONGEST_MS)
    for (const line of await worker.kill()) model.hear(line)
    storm.acknowledged += model.small()
    found = judge(file, model, counts)
    storm.backups += lookAtCopies(file, looked, counts.broken)
    onLife(life + 1)
  }
  return storm
}

/** How far the work is by what the worker says; a piece that is done is further than any share. */
function shareOf(line: string): number {
  if (line === 'done') return Number.POSITIVE_INFINITY
  return line.startsWith('step ') ? Number(line.slice('step '.length)) : 0
}

function judge(file: string, model: Model, counts: LongCounts): ReadonlySet<string> {
  const collection = open(file, true)
  const entries = new Set<string>()
  const batches = new Map<number, number>()
  for (const { device, startAt } of collection.store.sessions.all()) {
    if (device !== APP_DEVICE) entries.add(`small ${startAt}`)
    else batches.set(batchOf(startAt), (batches.get(batchOf(startAt)) ?? 0) + 1)
  }
  for (const [batch, count] of batches) {
    entries.add(`batch ${batch}`)
    if (count !== BATCH) counts.broken.push(`${count} of ${BATCH} sessions of an import`)
  }
  counts.broken.push(...brokenInvariants(collection))
  closeCollection(collection)
  const outcome = model.judge(entries)
  counts.kills += 1
  if (model.isMidway()) counts.midway += 1
  if (outcome === null) counts.broken.push(...model.differences(entries))
  else if (model.isMidway()) counts[outcome] += 1
  return entries
}

/** Every copy with the name of a finished one must be good. @returns how many there are that were not looked at before */
function lookAtCopies(file: string, looked: Set<string>, broken: string[]): number {
  const folder = backupFolderOf(file)
  if (!existsSync(folder)) return 0
  const fresh = readdirSync(folder).filter((name) => name.endsWith('.db') && !looked.has(name))
  for (const name of fresh) {
    looked.add(name)
    if (lookIntoBackup(folder, name).kind !== 'good') broken.push(`damaged copy ${name}`)
  }
  return fresh.length
}

function none(): LongCounts {
  return { kills: 0, midway: 0, before: 0, after: 0, broken: [] }
}
