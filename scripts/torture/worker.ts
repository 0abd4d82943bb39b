/**
 * A process that does long work as the app does, in threads, one piece after the other until it is killed:
 * `worker.mjs FILE LIFE`. Meanwhile it writes small things, as an owner who goes on using the window.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openRecord } from '../../src/main/app/record'
import { startInThreads } from '../../src/main/app/threads'
import { createWorkshop } from '../../src/main/app/workshop'
import { backupFolderOf } from '../../src/main/db/collection'
import { exportCollection } from '../../src/main/services/interchange'
import { refuse } from '../../src/main/services/services'
import { logSession } from '../../src/main/services/sessions'
import { formatInstant, SECONDS_PER_MINUTE } from '../../src/shared/time'
import { tableOf } from '../../tests/db/tables'
import { APP_DEVICE, BEGINS_AT, CLI_DEVICES, plainSession } from './furnish'
import {
  batchOfLife,
  batchStartsAt,
  EACH_MINUTES,
  LONG_TASKS,
  type LongTask,
  SMALL_PER_LIFE,
  smallStartsAt,
} from './longTasks'

/** After everything that is logged. */
const MOMENT = { nowAt: BEGINS_AT * 2, zone: 'UTC' }
const EACH_SECONDS = EACH_MINUTES * SECONDS_PER_MINUTE

const [, , file = '', lifeText = ''] = process.argv
const life = Number(lifeText)
const [DEVICE] = CLI_DEVICES

/** Past every buffer: what was said was said before the kill. */
const say = (text: string) => writeSync(1, `${text}\n`)

const workshop = createWorkshop(startInThreads(join(import.meta.dirname, 'thread.mjs')))
const clock = { nowAt: () => MOMENT.nowAt, zone: () => MOMENT.zone }
const opened = openRecord(file, clock, workshop)
const record = opened.ok ? opened.data : refuse(opened.error.code, opened.error.message)

workshop.follow((_work, share) => {
  if (share !== null) say(`step ${share}`)
})

let written = 0
/** As the router writes for the page: while a thread writes, it waits. */
async function writeSmall(): Promise<void> {
  while (workshop.isHeld()) await workshop.whenFree()
  if (written === SMALL_PER_LIFE) return
  const startAt = smallStartsAt(life, written)
  written += 1
  logSession(record.bench(), { ...plainSession(DEVICE, startAt, startAt + EACH_SECONDS), parts: null })
  say(`small ${startAt}`)
}

let imported = 0
const nextBatch = () => batchOfLife(life, imported++)

function importTable(): Promise<unknown> {
  const batch = nextBatch()
  const lines = batchStartsAt(batch).map(
    (startAt) => `${APP_DEVICE},${formatInstant(startAt)},${EACH_MINUTES}`,
  )
  const asked = tableOf(['device,start,minutes', ...lines].join('\n'))
  say(`begin table ${batch}`)
  return workshop.turn('import', ({ run }) => run('importTable', { collection: file, asked, ...MOMENT }))
}

/** A file as an export would be that holds all there is but the sessions, and others instead. */
function importFile(mode: 'add' | 'replace'): Promise<unknown> {
  const batch = nextBatch()
  const whole: unknown = JSON.parse(exportCollection(record.bench()))
  const sessions = batchStartsAt(batch).map((startAt) => ({
    device: APP_DEVICE,
    start: formatInstant(startAt),
    end: formatInstant(startAt + EACH_SECONDS),
  }))
  const text = Buffer.from(JSON.stringify({ ...Object(whole), sessions }))
  const bytes = new SharedArrayBuffer(text.length)
  new Uint8Array(bytes).set(text)
  say(`begin ${mode} ${batch}`)
  const input = { collection: file, bytes, mode, folder: backupFolderOf(file), ...MOMENT }
  return workshop.turn('import', ({ run }) => run('importFile', input))
}

async function restore(): Promise<void> {
  const { name } = await record.backUp('manual')
  say('kept')
  await writeSmall()
  say('begin restore')
  await record.restore(name)
}

const WORK: Readonly<Record<LongTask, () => Promise<unknown>>> = {
  table: importTable,
  add: () => importFile('add'),
  replace: () => importFile('replace'),
  copy: () => {
    say('begin copy')
    return record.backUp('manual')
  },
  restore,
}

/** What takes the place of everything leaves nobody room to say what was written before and what after. */
const ALONE: ReadonlySet<LongTask> = new Set(['replace', 'restore'])

async function work(task: LongTask): Promise<void> {
  await writeSmall()
  let over = false
  const done = WORK[task]().finally(() => {
    over = true
  })
  while (!over && !ALONE.has(task)) {
    await writeSmall()
    await sleep(1)
  }
  await done
  say('done')
}

for (let round = life; ; round++) await work(LONG_TASKS[round % LONG_TASKS.length] ?? 'copy')
