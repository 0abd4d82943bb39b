/** A process that writes to a collection until it is killed: `writer.mjs app|cli FILE DEVICE`. */
import { writeSync } from 'node:fs'
import { type OpenRecord, openRecord } from '../../src/main/app/record'
import { runCli } from '../../src/main/cli/run'
import { expectedFailure } from '../../src/main/ipc/failures'
import { mountPart } from '../../src/main/services/mounts'
import { type Bench, refuse } from '../../src/main/services/services'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { heartbeat } from '../../src/main/services/watch'
import { t } from '../../src/shared/i18n/texts'
import { formatInstant, SECONDS_PER_HOUR } from '../../src/shared/time'
import { workHere } from '../../tests/db/workHere'
import { BEGINS_AT, PRODUCT, plainSession } from './furnish'

/** After everything that is logged. */
const LATER_AT = BEGINS_AT * 2

const [, , task = '', file = '', device = ''] = process.argv

/** Past every buffer: what was said was said before the kill. */
function acknowledge(text: string): void {
  writeSync(1, `${text}\n`)
}

/** On a machine with more to do, another may write for longer than one waits: that is told, and tried again. */
function patiently<T>(work: () => T): T {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (expectedFailure(error)?.code !== 'BUSY') throw error
      acknowledge('busy')
    }
  }
}

/** In this thread: a thread of its own would begin to copy only when the kill is over. */
async function backedUp(record: OpenRecord): Promise<void> {
  for (;;) {
    try {
      await record.backUp('auto')
      return
    } catch (error) {
      if (expectedFailure(error)?.code !== 'BUSY') throw error
      acknowledge('busy')
    }
  }
}

/** As the app does it: one connection for long, several rows an action, changes taken back, copies made meanwhile. */
async function writeAsApp(): Promise<void> {
  let nowAt = BEGINS_AT
  const clock = { nowAt: () => nowAt, zone: () => 'UTC' }
  const record = patiently(() => {
    const opened = openRecord(file, clock, workHere())
    return opened.ok ? opened.data : refuse(opened.error.code, opened.error.message)
  })
  const bench: Bench = record.bench()
  for (let round = bench.store.parts.all().length; ; round++) {
    const startAt = BEGINS_AT + round * SECONDS_PER_HOUR
    nowAt = startAt + SECONDS_PER_HOUR
    const where = { device, slot: 'tips', side: 'both' } as const
    const mount = { part: null, product: PRODUCT, ...where, at: startAt, fitsAnyway: true }
    const { value } = patiently(() => mountPart(bench, mount))
    acknowledge(`part ${value.part}`)
    const session = { ...plainSession(device, startAt, nowAt), parts: null }
    const logged = patiently(() => logSession(bench, session))
    acknowledge(`session ${device} ${startAt}`)
    patiently(() => heartbeat(bench))
    const { undo } = logged
    if (round % 5 === 0 && undo !== null) {
      acknowledge(`undoing ${device} ${startAt}`)
      patiently(() => undoAction(bench, undo.id))
      acknowledge(`undone ${device} ${startAt}`)
    }
    if (round % 8 === 0) await backedUp(record)
  }
}

/** As the command line does it: opened, one change, closed, again and again. */
function writeAsCli(): void {
  const said: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
    cwd: '/',
    defaultDb: file,
    clock: { nowAt: () => LATER_AT, zone: () => 'UTC' },
  }
  const run = (...argv: readonly string[]) => {
    for (;;) {
      said.length = 0
      if (runCli([...argv, '--db', file, '--json'], io) === 0) return
      if (!said.join('').includes(t.services.record.file.busy)) throw new Error(said.join(''))
      acknowledge('busy')
    }
  }
  run('list', 'sessions')
  const listed: unknown = JSON.parse(said.join(''))
  const own = Array.isArray(listed) ? listed.filter((each) => each.device === device).length : 0
  for (let round = own; ; round++) {
    const startAt = BEGINS_AT + round * SECONDS_PER_HOUR
    const end = formatInstant(startAt + SECONDS_PER_HOUR)
    run('log', device, 'casual_home', '--start', formatInstant(startAt), '--end', end)
    acknowledge(`session ${device} ${startAt}`)
  }
}

if (task === 'app') void writeAsApp()
else writeAsCli()
