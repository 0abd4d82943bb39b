import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Connection, closeConnection, inTransaction, openConnection } from '../../src/main/db/connection'
import { createStore } from '../../src/main/db/store'
import type { PartStretch } from '../../src/main/db/stretches'
import { readUseAhead } from '../../src/main/db/useAhead'
import { attention, careItems, dutiesOf } from '../../src/main/services/care/items'
import { removeDevice } from '../../src/main/services/devices'
import { costs } from '../../src/main/services/insightCosts'
import { longevity } from '../../src/main/services/longevity'
import type { Bench } from '../../src/main/services/services'
import { stockOutlook } from '../../src/main/services/stockOutlook'
import { allWear, workOutWear } from '../../src/main/services/wear'
import { type WearReport, wearKey } from '../../src/shared/wear/types'
import { DEVICES, type Deed, deeds, doDeed, furnish } from './actions'
import { at, MINUTE, openBench, type TestBench, withFolder } from './support'

/** Something that happens to the record, and a number that decides to what. */
type Event =
  | { readonly what: 'deed'; readonly deed: Deed }
  | { readonly what: keyof typeof BESIDES; readonly choice: number }

const START = at('2026-06-18T12:00:00Z')

/** What deeds do not do: undo, other programs, changes of mind, and what reaches far. */
const BESIDES = {
  undo: ({ bench }) => {
    const last = bench.store.undo.last()
    if (last) bench.store.undo.run(last.id)
  },
  wait: ({ bench }, choice) => {
    bench.clock.now += choice * MINUTE
  },
  anotherProgram: ({ other }, choice) => {
    other
      .prepare('UPDATE sessions SET end_at = end_at - 60 WHERE id = ? AND end_at - start_at > 60')
      .run(choice)
    other.prepare("UPDATE parts SET hours_before = 3, tracked_from_at = 0 WHERE id = 'silicone-a'").run()
  },
  changeOfMind: ({ bench }, choice) => {
    expect(() =>
      inTransaction(bench.connection, () => {
        bench.connection.prepare('DELETE FROM sessions WHERE id % 3 = ?').run(choice % 3)
        expect(cached(bench)).toEqual(derived(bench.connection, bench.clock.now))
        allWear(bench)
        throw new Error('on second thoughts')
      }),
    ).toThrow('on second thoughts')
  },
  kind: ({ bench }, choice) => {
    const kind = choice % 2 === 0 ? 'cable' : 'tips'
    bench.connection.prepare("UPDATE products SET kind = ? WHERE id = 'silicone'").run(kind)
  },
  clean: ({ bench }, choice) => {
    bench.connection
      .prepare(
        "INSERT INTO duties_done (part_id, duty, done_at, outcome, note) VALUES ('foam-a', 'clean', ?, 'done', '')",
      )
      .run(bench.clock.now - choice * MINUTE)
  },
  /** Work ahead that is given up before its end. */
  workAhead: ({ bench }, choice) => {
    const steps = workOutWear(bench)
    for (let step = 0; step < choice && !steps.next().done; step++);
  },
  /** What a thread read, handed over as threads do. */
  takeOver: ({ bench, other }) => {
    bench.store.usage.takeOver(structuredClone(readUseAhead(other, bench.clock.now)))
  },
  removeDevice: ({ bench }, choice) => {
    const [device] = bench.store.devices.all().filter(({ id }) => id === DEVICES[choice % 9])
    if (device) removeDevice(bench, device.id)
  },
} as const satisfies Record<string, (world: World, choice: number) => void>

interface World {
  readonly bench: TestBench
  /** Another connection to the same file. */
  readonly other: Connection
}

const names = Object.keys(BESIDES).filter((name): name is keyof typeof BESIDES => name in BESIDES)
const beside = fc.record({ what: fc.constantFrom(...names), choice: fc.nat(400) })
const histories = fc
  .tuple(
    deeds(30),
    fc.array(beside, { minLength: 8, maxLength: 16 }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([done, besides, where]): Event[] => {
    const events: Event[] = done.map((deed) => ({ what: 'deed', deed }))
    for (const event of besides) {
      events.splice(Math.floor((where.next().value ?? 0) * events.length), 0, event)
    }
    return events
  })

function happen(world: World, event: Event): void {
  if (event.what === 'deed') doDeed(world.bench, event.deed)
  else BESIDES[event.what](world, event.choice)
}

/**
 * What a stretch is, in one statement: half-open intersections up to @now, where open mounts, running sessions and
 * what lies ahead end.
 */
const PART_STRETCHES_SQL = `
  SELECT mount.part_id AS part, mount.device_id AS device, session.id AS session,
    max(mount.from_at, session.start_at) AS fromAt,
    min(coalesce(mount.to_at, @now), coalesce(session.end_at, @now), @now) AS toAt,
    session.start_at AS sessionStartAt, session.sweat, session.temperature_c AS temperatureC,
    session.scenario_id AS scenario
  FROM mounts mount
  JOIN sessions session ON session.device_id = mount.device_id
    AND session.start_at < coalesce(mount.to_at, @now)
    AND coalesce(session.end_at, @now) > mount.from_at
  WHERE session.start_at < @now AND mount.from_at < @now
    AND NOT EXISTS (
      SELECT 1 FROM session_parts named
      JOIN parts ON parts.id = named.part_id
      JOIN products ON products.id = parts.product_id
      WHERE named.session_id = session.id AND products.kind = mount.slot)
  UNION ALL
  SELECT named.part_id, session.device_id, session.id, session.start_at, min(coalesce(session.end_at, @now), @now),
    session.start_at, session.sweat, session.temperature_c, session.scenario_id
  FROM session_parts named
  JOIN sessions session ON session.id = named.session_id
  WHERE session.start_at < @now`

const DEVICE_TOTALS_SQL = `
  SELECT device_id AS device, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds,
    count(*) AS sessions, max(coalesce(end_at, @now)) AS lastEndAt
  FROM sessions GROUP BY device_id ORDER BY device_id`

/** Sorted, for stretches of one part may begin together. */
function inOrder(stretches: readonly PartStretch[]): string[] {
  return stretches.map((stretch) => JSON.stringify(Object.entries(stretch).sort())).sort()
}

function cached({ store: { usage }, clock: { now } }: TestBench) {
  return {
    stretches: inOrder(usage.partStretches(now)),
    devices: usage.deviceTotals(now),
  }
}

function derived(connection: Connection, now: number) {
  const stretches = connection.prepare<{ now: number }, PartStretch>(
    `SELECT * FROM (${PART_STRETCHES_SQL}) WHERE fromAt < toAt`,
  )
  return {
    stretches: inOrder(stretches.all({ now })),
    devices: connection.prepare(DEVICE_TOTALS_SQL).all({ now }),
  }
}

/** What a program tells that has only just opened the file. */
function fromScratch<T>({ clock }: TestBench, file: string, tell: (bench: Bench) => T): T {
  const connection = openConnection(file)
  try {
    return tell({ store: createStore(connection), clock })
  } finally {
    closeConnection(connection)
  }
}

/** Everything whose rows, or what is made of them, are kept until their table or a device is written to. */
function kept({ store }: Bench) {
  const { devices, products, stock, deviceMeters, materialFigures, parts, mounts, scenarios, settings } =
    store
  return {
    rows: [devices, products, stock, deviceMeters, materialFigures, parts, scenarios, settings].map((table) =>
      table.all(),
    ),
    care: [store.care.rules.all(), store.care.done.all(), store.care.takenUp()],
    mounted: mounts.open(),
    choices: [store.feedback.all(), store.learningResets.all()],
    lengths: [...store.usage.sessionLengths()].sort(([a], [b]) => (a < b ? -1 : 1)),
    rated: store.feedback.ratedSessions(),
  }
}

/** Where care stands, but for what moves on within a quarter of an hour. */
function careOf(bench: Bench) {
  const items = careItems(bench).map(({ key, subject, title, deviceName, state, snoozedUntilAt }) => ({
    ...{ key, subject, title, deviceName, state, snoozedUntilAt },
    duties:
      subject.part === null
        ? []
        : dutiesOf(bench, { part: subject.part }).map(({ duty, doneAt, sinceAt, outcome, rule, origin }) => ({
            ...{ duty, doneAt, sinceAt, outcome, rule, origin },
          })),
  }))
  return { asleep: attention(bench).asleep, items: items.sort((a, b) => (a.key < b.key ? -1 : 1)) }
}

/** The same parts, hours and lessons; what a quarter of an hour and a ten-thousandth do to the rest. */
function expectAlike(kept: readonly WearReport[], fresh: readonly WearReport[]): void {
  const known = new Map(kept.map((report) => [wearKey(report), report]))
  expect([...known.keys()].sort()).toEqual(fresh.map(wearKey).sort())
  for (const { damage, pWornNow, medianDamage, ...report } of fresh) {
    const { hours, cycles, device, slot, side, learnedFrom, pooledFrom, spares, retiredAt } = report
    const found = known.get(wearKey(report))
    expect(found).toMatchObject({ cycles, device, slot, side, learnedFrom, pooledFrom, spares, retiredAt })
    expect(found?.hours).toBeCloseTo(hours, 9)
    expect(Math.abs((found?.damage ?? 0) - damage)).toBeLessThan(2e-4)
    expect(Math.abs((found?.pWornNow ?? 0) - pWornNow)).toBeLessThan(1e-3)
    expect(Math.abs((found?.medianDamage ?? 0) / medianDamage - 1)).toBeLessThan(1e-3)
  }
}

/** What lasts how long, and what is opened of each product: by the day, but for what a day of age does. */
function insightsOf(bench: Bench) {
  return {
    lasted: longevity(bench).map(({ id, wornOut, inUse, gone, enteredLate, steps }) => ({
      ...{ id, wornOut, inUse, gone, enteredLate },
      steps: steps.length,
    })),
    ahead: costs(bench).ahead.map(({ product, unopened }) => ({ product, unopened })),
    devices: costs(bench).devices.map(({ device, hours }) => ({ device, hours })),
    stock: [...stockOutlook(bench)].map(([product, { inUse, inDrawer, waiting, unopened }]) => ({
      ...{ product, inUse, inDrawer, waiting, unopened },
    })),
  }
}

function expectKept(bench: TestBench, file: string): void {
  expect(insightsOf(bench)).toEqual(fromScratch(bench, file, insightsOf))
  expectAlike(allWear(bench), fromScratch(bench, file, allWear))
  expect(kept(bench)).toEqual(fromScratch(bench, file, kept))
  expect(careOf(bench)).toEqual(fromScratch(bench, file, careOf))
}

describe('what is kept of use between reads', () => {
  test('is what is derived from scratch, whatever was done to the record and by whom', async () => {
    await withFolder((folder) => {
      let run = 0
      fc.assert(
        fc.property(histories, (history) => {
          const file = join(folder, `${run++}.canalog`)
          const bench = openBench(file, START)
          const other = openConnection(file)
          furnish(bench)
          for (const [index, event] of history.entries()) {
            happen({ bench, other }, event)
            expect(cached(bench)).toEqual(derived(other, bench.clock.now))
            if (index % 10 === 0) expectKept(bench, file)
          }
          expectKept(bench, file)
          other.close()
          bench.close()
        }),
        { seed: 41, numRuns: 12 },
      )
    })
  }, 120_000)

  test('of an untouched part stays the very same list, and of a touched one does not', () => {
    const bench = openBench(':memory:', START)
    furnish(bench)
    const { connection, store } = bench
    const mount = connection.prepare(
      'INSERT INTO mounts (part_id, device_id, slot, side, from_at) VALUES (?, ?, ?, ?, ?)',
    )
    const listen = connection.prepare('INSERT INTO sessions (device_id, start_at, end_at) VALUES (?, ?, ?)')
    mount.run('silicone-a', 'er4xr', 'tips', 'both', START - 500 * MINUTE)
    mount.run('silicone-b', 'variations', 'tips', 'both', START - 500 * MINUTE)
    for (const device of ['er4xr', 'variations'])
      listen.run(device, START - 300 * MINUTE, START - 200 * MINUTE)
    const part = (id: string) => store.usage.worn(START).parts.get(id)
    const [a, b] = [part('silicone-a'), part('silicone-b')]
    expect(a?.fromAt).toHaveLength(1)
    connection.prepare('UPDATE sessions SET rating = 4').run()
    expect(part('silicone-a')).toBe(a)
    connection.prepare("UPDATE sessions SET end_at = end_at + 60 WHERE device_id = 'variations'").run()
    expect(part('silicone-a')).toBe(a)
    expect(part('silicone-b')).not.toBe(b)
    expect(part('silicone-b')?.toAt[0]).toBe(START - 199 * MINUTE)
    bench.close()
  })
})
