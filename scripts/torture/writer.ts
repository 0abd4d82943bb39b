/** A process that writes to a collection until it is killed: `writer.mjs app|cli FILE DEVICE`. */
import { writeSync } from 'node:fs'
import { openRecord } from '../../src/main/app/record'
import { runCli } from '../../src/main/cli/run'
import { mountPart } from '../../src/main/services/mounts'
import type { Bench } from '../../src/main/services/services'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { heartbeat } from '../../src/main/services/watch'
import { formatInstant, SECONDS_PER_HOUR } from '../../src/shared/time'
import { BEGINS_AT, PRODUCT, plainSession } from './furnish'

/** After everything that is logged. */
const LATER_AT = BEGINS_AT * 2

const [, , task = '', file = '', device = ''] = process.argv

/** Past every buffer: what was said was said before the kill. */
function acknowledge(text: string): void {
  writeSync(1, `${text}\n`)
}

/** As the app does it: one connection for long, several rows an action, changes taken back, copies made meanwhile. */
function writeAsApp(): void {
  let nowAt = BEGINS_AT
  const clock = { nowAt: () => nowAt, zone: () => 'UTC' }
  const opened = openRecord(file, clock)
  if (!opened.ok) throw new Error(opened.error.message)
  const record = opened.data
  const bench: Bench = record.bench()
  for (let round = bench.store.parts.all().length; ; round++) {
    const startAt = BEGINS_AT + round * SECONDS_PER_HOUR
    nowAt = startAt + SECONDS_PER_HOUR
    const { value } = mountPart(bench, {
      part: null,
      product: PRODUCT,
      device,
      slot: 'tips',
      side: 'both',
      at: startAt,
      fitsAnyway: true,
    })
    acknowledge(`part ${value.part}`)
    const logged = logSession(bench, { ...plainSession(device, startAt, nowAt), parts: null })
    acknowledge(`session ${device} ${startAt}`)
    heartbeat(bench)
    if (round % 5 === 0 && logged.undo !== null) {
      acknowledge(`undoing ${device} ${startAt}`)
      undoAction(bench, logged.undo.id)
      acknowledge(`undone ${device} ${startAt}`)
    }
    if (round % 8 === 0) record.backUp('auto')
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
    said.length = 0
    if (runCli([...argv, '--db', file, '--json'], io) !== 0) throw new Error(said.join(''))
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

if (task === 'app') writeAsApp()
else writeAsCli()
