import { contract } from '@shared/ipc/contract'
import { finished } from '@shared/steps'
import { SECONDS_PER_MINUTE } from '@shared/time'
import { type Collection, closeCollection, openCollection } from '../../src/main/db/collection'
import { agenda, attention } from '../../src/main/services/care/items'
import { searchCatalogue } from '../../src/main/services/catalogue'
import { confidenceFor } from '../../src/main/services/confidence'
import { coverage } from '../../src/main/services/coverage'
import { deviceCards, devicePage } from '../../src/main/services/deviceViews'
import { costs } from '../../src/main/services/insightCosts'
import { longevity } from '../../src/main/services/longevity'
import { partRows } from '../../src/main/services/partViews'
import type { Bench } from '../../src/main/services/services'
import { startSession, stopSession } from '../../src/main/services/sessions'
import { listSessions } from '../../src/main/services/sessionViews'
import { readSettings } from '../../src/main/services/settings'
import { stockOutlook } from '../../src/main/services/stockOutlook'
import { suggestFor } from '../../src/main/services/suggest'
import { wearReports } from '../../src/main/services/wear'
import { decadeFile, END_AT, type Size } from './decade'
import { milliseconds } from './stages'

/** What the Today screen shows at most. */
const SHOWN = 60
const TYPED = ['senn', 'sennheiser hd', 'hd 600', 'ie 900', 'moondrop', 'sony wh-1000', 'er4', 'airpods']
const QUARTER_HOUR = 15 * SECONDS_PER_MINUTE
const ROUNDS = 20

/** Something that the owner waits for. */
export interface Wait {
  readonly name: string
  /** The p95 that is wished for. */
  readonly targetMs?: number
  readonly times: readonly number[]
  readonly processorMs: readonly number[]
}

interface Asked {
  readonly name: string
  readonly targetMs?: number
  /** Brings the record into the state that it is measured in; not counted. */
  readonly prepare?: (round: number) => void
  readonly run: (round: number) => unknown
}

interface World extends Collection {
  readonly bench: Bench
  readonly clock: { now: number }
  readonly size: Size
}

/** What the owner of a generated ten-year collection waits for: first openings once, all else in rounds. */
export function waitsOf(size: Size): readonly Wait[] {
  const opened = openCollection(decadeFile(size), END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const clock = { now: END_AT, nowAt: () => clock.now, zone: () => 'Europe/Berlin' }
  const world: World = { ...opened.data, bench: { store: opened.data.store, clock }, clock, size }
  const first = measured(firstOpenings(world), 1)
  // A round ends an hour later than it began: what an edit costs in the next one is not to pay for that.
  const settle = () => {
    for (const ask of Object.values(asksOf(world))) ask(0)
  }
  const again = measured(
    [...screens(world), ...wearList(world), ...laterOn(world), ...deeds(world)],
    ROUNDS,
    settle,
  )
  closeCollection(world)
  return [...first, ...again]
}

/** All of them in each round, so that a busy machine slows all alike. */
function measured(asked: readonly Asked[], rounds: number, settle = () => {}): readonly Wait[] {
  const taken = asked.map(() => ({ times: [] as number[], processorMs: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    settle()
    for (const [index, { prepare, run }] of asked.entries()) {
      prepare?.(round)
      const before = process.cpuUsage()
      taken[index]?.times.push(milliseconds(() => run(round)))
      const { user, system } = process.cpuUsage(before)
      taken[index]?.processorMs.push((user + system) / 1000)
    }
  }
  return asked.map(({ prepare: _, run: __, ...wait }, index) => ({ ...wait, ...(taken[index] ?? NOT_TAKEN) }))
}

const NOT_TAKEN = { times: [], processorMs: [] }

function firstOpenings({ bench }: World): readonly Asked[] {
  return [
    { name: 'wear list for the first time', run: () => wearReports(bench) },
    { name: 'suggestion for the first time, then', run: () => suggestFor(bench, question('flight')) },
    { name: 'attention for the first time, then', run: () => attention(bench) },
  ]
}

function question(scenario: string) {
  return contract['suggest.run'].input.parse({ scenario, limit: SHOWN })
}

/** What each screen asks for. */
function asksOf({ bench }: World): Readonly<Record<string, (round: number) => unknown>> {
  const latest = contract['sessions.list'].input.parse({})
  return {
    suggestion: () => suggestFor(bench, question('public_transport')),
    'Today: devices, pick and attention': () => [
      deviceCards(bench),
      suggestFor(bench, question('public_transport')),
      attention(bench),
    ],
    Collection: () => deviceCards(bench),
    'page of a device': (round) => devicePage(bench, `device-${round}`),
    'Tips & pads': () => [partRows(bench), stockOutlook(bench)],
    Sessions: () => listSessions(bench, latest),
    Agenda: () => [attention(bench), agenda(bench, { days: 90 })],
    Insights: () => [longevity(bench), costs(bench)],
    Coverage: () => coverage(bench),
    Settings: () => readSettings(bench),
  }
}

/** When nothing has changed, and a second after a session of one device was edited. */
function screens(world: World): readonly Asked[] {
  const edit = editOf(world, 'session')
  const targetMs = 16
  return Object.entries(asksOf(world)).flatMap(([name, run]): Asked[] => [
    { name: `${name}, after an edit`, targetMs, prepare: edit, run },
    { name: `${name}, again`, targetMs, run },
  ])
}

function later({ clock }: World, seconds: number): () => void {
  return () => {
    clock.now += seconds
  }
}

/** Once parts have aged by enough to be looked at again. */
function laterOn(world: World): readonly Asked[] {
  const asks = asksOf(world)
  return ['Today: devices, pick and attention', 'Coverage'].map((name) => ({
    name: `${name}, a quarter of an hour later`,
    prepare: later(world, QUARTER_HOUR),
    run: (round) => asks[name]?.(round),
  }))
}

function wearList(world: World): readonly Asked[] {
  const { bench } = world
  const run = () => wearReports(bench)
  const targetMs = 50
  return [
    { name: 'wear list after an edit of a session', targetMs, prepare: editOf(world, 'session'), run },
    { name: 'wear list after an edit of a mount', targetMs, prepare: editOf(world, 'mount'), run },
    { name: 'wear list after an edit of a part', targetMs, prepare: editOf(world, 'part'), run },
    { name: 'wear list a minute later', targetMs, prepare: later(world, SECONDS_PER_MINUTE), run },
    { name: 'wear list a quarter of an hour later', targetMs, prepare: later(world, QUARTER_HOUR), run },
  ]
}

const EDITS = {
  session:
    'UPDATE sessions SET end_at = end_at + 60 WHERE id = (SELECT max(id) FROM sessions WHERE device_id = ?)',
  mount: 'UPDATE mounts SET from_at = from_at + 60 WHERE device_id = ? AND to_at IS NULL',
  part: "UPDATE parts SET life_hours = coalesce(life_hours, 200) + 1 WHERE id = ? || '-2'",
} as const

/** An edit of something of the favourite device, in the next round of the next one. */
function editOf({ connection, clock }: World, what: keyof typeof EDITS): (round: number) => void {
  const statement = connection.prepare<[string]>(EDITS[what])
  return (round) => {
    clock.now += 1
    statement.run(`device-${round}`)
  }
}

function deeds({ bench, clock, size }: World): readonly Asked[] {
  const targetMs = 10
  return [
    {
      name: 'starting a session',
      targetMs,
      run: (round) => {
        // None that is edited in another round.
        const device = `device-${size.devices - 1 - round}`
        return startSession(bench, { device, scenario: null, parts: null }, { beats: true })
      },
    },
    {
      name: 'stopping it',
      targetMs,
      prepare: () => {
        clock.now += SECONDS_PER_MINUTE
      },
      run: () => stopSession(bench, null),
    },
    {
      name: 'keystroke in the catalogue',
      targetMs,
      run: (round) => searchCatalogue(bench, { text: TYPED[round % TYPED.length] ?? '', limit: 12 }),
    },
    {
      name: 'how sure a suggestion is',
      run: (round) =>
        finished(confidenceFor(bench, question(round % 2 === 0 ? 'flight' : 'public_transport'))),
    },
  ]
}
