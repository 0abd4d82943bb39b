import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceCards, devicePage } from '../../src/main/services/deviceViews'
import { partRows } from '../../src/main/services/partViews'
import { wearReports, wearView } from '../../src/main/services/wear'
import { quantile } from '../../src/shared/statistics'
import { localDateOf } from '../../src/shared/time'
import { WEAR_STATES, type WearReport, wearGlanceOf } from '../../src/shared/wear/types'
import { DEVICES, deeds, doDeed, furnish } from './actions'
import { at, DAY, HOUR, openBench, type TestBench } from './support'

const START = at('2026-06-18T12:00:00Z')

/** Every row of a part, read from the tables. */
function rowsInTables({ store }: TestBench, wear: ReturnType<typeof wearReports>) {
  return store.parts.all().map(({ id }) => {
    const part = store.parts.get(id)!
    const open = store.mounts.openOfPart(id)
    return {
      part,
      product: store.products.get(part.product),
      mount: open && {
        ...{ id: open.id, device: open.device, slot: open.slot, side: open.side, fromAt: open.fromAt },
      },
      wear: wearView(wear.get(id)),
    }
  })
}

/** What a meter shows; null where nothing wears. */
function glanceAt(report: WearReport | undefined) {
  return report ? wearGlanceOf(report) : null
}

/** Sums over the sessions of a device, straight from the table. */
const TOTALS = `SELECT count(*) AS sessions, max(coalesce(end_at, @now)) AS lastUsedAt,
  coalesce(sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)), 0) / 3600.0 AS hours
  FROM sessions WHERE device_id = @device`

function cardsInTables(bench: TestBench, wear: ReturnType<typeof wearReports>) {
  const { store, connection, clock } = bench
  const totals = connection.prepare<unknown[], { sessions: number; lastUsedAt: number; hours: number }>(
    TOTALS,
  )
  return DEVICES.map((id) => {
    const device = store.devices.get(id)!
    const { sessions, lastUsedAt, hours } = totals.get({ device: id, now: clock.now })!
    const mounted = store.mounts
      .open()
      .filter((mount) => mount.device === id)
      .map((mount) => ({
        ...{ mount: mount.id, part: mount.part, slot: mount.slot, side: mount.side, fromAt: mount.fromAt },
        product: store.products.get(store.parts.get(mount.part)!.product),
        wear: glanceAt(wear.get(mount.part)),
      }))
    const worst = Math.max(0, ...mounted.map((part) => WEAR_STATES.indexOf(part.wear?.state ?? 'fine')))
    return { ...{ device, sessions, lastUsedAt, mounted }, hours, worst: WEAR_STATES[worst], photo: null }
  })
}

/** What the page of a device adds up from its sessions. */
function sumsInTables({ connection, clock }: TestBench, device: string) {
  const all = connection
    .prepare<[string], { startAt: number; endAt: number | null; scenario: string | null }>(
      `SELECT start_at AS startAt, end_at AS endAt, scenario_id AS scenario FROM sessions WHERE device_id = ?
       ORDER BY start_at`,
    )
    .all(device)
    .map((session) => ({
      ...session,
      hours: Math.max(0, Math.min(session.endAt ?? clock.now, clock.now) - session.startAt) / HOUR,
    }))
  const sum = (list: typeof all) => list.reduce((hours, session) => hours + session.hours, 0)
  const minutes = all
    .flatMap(({ startAt, endAt }) =>
      endAt !== null && endAt - startAt >= 300 ? [(endAt - startAt) / 60] : [],
    )
    .sort((a, b) => a - b)
  const shown = all.filter(({ endAt }) => (endAt ?? Number.POSITIVE_INFINITY) > clock.now - 371 * DAY)
  return {
    scenarios: Object.fromEntries(
      [...Map.groupBy(all, ({ scenario }) => scenario ?? 'none')].map(([name, own]) => [name, sum(own)]),
    ),
    days: Object.fromEntries(
      [...Map.groupBy(shown, ({ startAt }) => localDateOf(startAt, 'Europe/Berlin'))].map(([on, own]) => [
        on,
        sum(own),
      ]),
    ),
    usualMinutes: minutes.length < 5 ? null : quantile(minutes, 0.5),
  }
}

function rounded(hours: Readonly<Record<string, number>>) {
  return Object.entries(hours)
    .map(([name, amount]) => `${name}: ${amount.toFixed(6)}`)
    .sort()
}

test('cards, pages of devices and rows of parts are what the tables hold, after any deed', () => {
  fc.assert(
    fc.property(deeds(30), fc.array(fc.nat(30), { maxLength: 6 }), (history, undone) => {
      const bench = openBench(':memory:', START)
      furnish(bench)
      for (const [index, deed] of history.entries()) {
        const ticket = doDeed(bench, deed)
        if (ticket && undone.includes(index)) bench.store.undo.run(ticket.id)
        const wear = wearReports(bench)
        expect(partRows(bench)).toEqual(rowsInTables(bench, wear))
        const cards = cardsInTables(bench, wear)
        expect(deviceCards(bench)).toEqual(
          cards.map((card) => ({ ...card, hours: expect.closeTo(card.hours, 9) })),
        )
        for (const id of DEVICES) {
          const page = devicePage(bench, id)
          expect(page.mounted.map((part) => part.wear)).toEqual(
            page.mounted.map(({ part }) => wearView(wear.get(part))),
          )
          const { scenarios, days, usualMinutes } = sumsInTables(bench, id)
          expect(page.usualMinutes).toBe(usualMinutes)
          const named = page.scenarios.map(({ scenario, hours }) => [scenario ?? 'none', hours])
          expect(rounded(Object.fromEntries(named))).toEqual(rounded(scenarios))
          expect(rounded(Object.fromEntries(page.days.map(({ on, hours }) => [on, hours])))).toEqual(
            rounded(days),
          )
        }
      }
      bench.close()
    }),
    { seed: 83, numRuns: 12 },
  )
}, 120_000)

test('the days of a device reach a year back and no further, over a session across that moment too', () => {
  const bench = openBench(':memory:', START)
  furnish(bench)
  const listen = bench.connection.prepare(
    'INSERT INTO sessions (device_id, start_at, end_at) VALUES (?, ?, ?)',
  )
  const edge = START - 371 * DAY
  listen.run('er4xr', edge - 4 * HOUR, edge - HOUR)
  listen.run('er4xr', edge - HOUR, edge + HOUR)
  listen.run('er4xr', edge + 30 * HOUR, edge + 31 * HOUR)
  expect(devicePage(bench, 'er4xr').days.map(({ hours }) => hours)).toEqual([2, 1])
  bench.close()
})

test('the card of a device that nothing has happened to is the very card of before', () => {
  const bench = openBench(':memory:', START)
  furnish(bench)
  const before = deviceCards(bench)
  bench.connection.prepare("UPDATE devices SET nickname = 'Blue' WHERE id = 'hd600'").run()
  const after = deviceCards(bench)
  expect(after.map((card, index) => card === before[index])).toEqual([true, false, true])
  bench.close()
})
