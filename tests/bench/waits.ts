import { contract } from '@shared/ipc/contract'
import { SECONDS_PER_MINUTE } from '@shared/time'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import type { Connection } from '../../src/main/db/connection'
import { agenda, attention } from '../../src/main/services/care/items'
import { searchCatalogue } from '../../src/main/services/catalogue'
import { coverage } from '../../src/main/services/coverage'
import { deviceCards, devicePage } from '../../src/main/services/deviceViews'
import { costs } from '../../src/main/services/insightCosts'
import { longevity } from '../../src/main/services/longevity'
import { partRows } from '../../src/main/services/partViews'
import type { Bench } from '../../src/main/services/services'
import { startSession, stopSession } from '../../src/main/services/sessions'
import { listSessions } from '../../src/main/services/sessionViews'
import { stockOutlook } from '../../src/main/services/stockOutlook'
import { suggestFor } from '../../src/main/services/suggest'
import { wearReports } from '../../src/main/services/wear'
import { decadeFile, END_AT, type Size } from './decade'
import { type Column, measured, type Wait } from './table'

/** What the Today screen shows at most. */
const SHOWN = 60
const TYPED = ['senn', 'sennheiser hd', 'hd 600', 'ie 900', 'moondrop', 'sony wh-1000', 'er4', 'airpods']
const QUARTER_HOUR = 15 * SECONDS_PER_MINUTE

interface World {
  readonly bench: Bench
  readonly connection: Connection
  readonly clock: { now: number }
}

/** What the owner of a generated ten-year collection waits for: first openings once, all else in rounds. */
export function waitsOf(size: Size, rounds: number): Column {
  const opened = openCollection(decadeFile(size), END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const { connection, store } = opened.data
  const clock = { now: END_AT, nowAt: () => clock.now, zone: () => 'Europe/Berlin' }
  const world: World = { bench: { store, clock }, connection, clock }
  const first = measured(firstOpenings(world), 1)
  const again = measured([...screens(world), ...wearList(world), ...deeds(world, size.devices)], rounds)
  closeCollection(opened.data)
  return new Map([...first, ...again])
}

function firstOpenings({ bench }: World): readonly Wait[] {
  return [
    { name: 'wear list for the first time', run: () => wearReports(bench) },
    { name: 'attention for the first time, after the wear list', run: () => attention(bench) },
  ]
}

/** What a screen asks for a second after a session of one device was edited. */
function screens(world: World): readonly Wait[] {
  const { bench } = world
  const question = contract['suggest.run'].input.parse({ scenario: 'public_transport', limit: SHOWN })
  const latest = contract['sessions.list'].input.parse({})
  const asked: Readonly<Record<string, (round: number) => unknown>> = {
    suggestion: () => suggestFor(bench, question),
    attention: () => attention(bench),
    'today: suggestion and attention': () => [suggestFor(bench, question), attention(bench)],
    collection: () => deviceCards(bench),
    'page of a device': (round) => devicePage(bench, `device-${round}`),
    parts: () => partRows(bench),
    'stock of all products': () => stockOutlook(bench),
    sessions: () => listSessions(bench, latest),
    agenda: () => agenda(bench, { days: 90 }),
    insights: () => [longevity(bench), costs(bench)],
    coverage: () => coverage(bench),
  }
  const edit = editOf(world, 'session')
  return Object.entries(asked).map(([name, run]) => ({ name: `${name}, after an edit`, prepare: edit, run }))
}

function wearList(world: World): readonly Wait[] {
  const { bench, clock } = world
  const run = () => wearReports(bench)
  const later = (seconds: number) => () => {
    clock.now += seconds
  }
  return [
    { name: 'wear list again', run },
    { name: 'wear list after an edit of a session', prepare: editOf(world, 'session'), run },
    { name: 'wear list after an edit of a mount', prepare: editOf(world, 'mount'), run },
    { name: 'wear list after an edit of a part', prepare: editOf(world, 'part'), run },
    { name: 'wear list a minute later', prepare: later(SECONDS_PER_MINUTE), run },
    { name: 'wear list a quarter of an hour later', prepare: later(QUARTER_HOUR), run },
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

function deeds({ bench, clock }: World, devices: number): readonly Wait[] {
  return [
    {
      name: 'starting a session',
      run: (round) => {
        // None that is edited in another round.
        const device = `device-${devices - 1 - round}`
        return startSession(bench, { device, scenario: null, parts: null }, { beats: true })
      },
    },
    {
      name: 'stopping it',
      prepare: () => {
        clock.now += SECONDS_PER_MINUTE
      },
      run: () => stopSession(bench, null),
    },
    {
      name: 'keystroke in the catalogue',
      run: (round) => searchCatalogue(bench, { text: TYPED[round % TYPED.length] ?? '', limit: 12 }),
    },
  ]
}
