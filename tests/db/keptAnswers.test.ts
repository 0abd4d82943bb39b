import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attention, careItems } from '../../src/main/services/care/items'
import { coverage } from '../../src/main/services/coverage'
import { type OwnedShelf, ownedShelf } from '../../src/main/services/shelf'
import { askedOf, suggestFor } from '../../src/main/services/suggest'
import { undoAction } from '../../src/main/services/undo'
import { wearReports } from '../../src/main/services/wear'
import { contract } from '../../src/shared/ipc/contract'
import type { Side } from '../../src/shared/parts/part'
import { median } from '../../src/shared/statistics'
import { suggest } from '../../src/shared/suggest/suggest'
import { deeds, doDeed, furnish } from './actions'
import { openBench, type TestBench } from './support'

const QUESTION = contract['suggest.run'].input.parse({ scenario: 'flight', limit: 2 })

/** What the shelf holds, put together from the tables without anything that is kept. */
function shelfFromTables(bench: TestBench): Pick<OwnedShelf, 'parts' | 'use' | 'stock'> {
  const { store, connection, clock } = bench
  const wear = wearReports(bench)
  const open = connection
    .prepare<[], { part: string; device: string; slot: string; side: Side }>(
      'SELECT part_id AS part, device_id AS device, slot, side FROM mounts WHERE to_at IS NULL',
    )
    .all()
  const product = (id: string) => store.products.all().find((one) => one.id === id)
  const parts = store.parts
    .all()
    .filter(({ retiredAt }) => retiredAt === null)
    .flatMap((part) => {
      const made = product(part.product)
      const mount = open.find((one) => one.part === part.id)
      const { damage = 0, pWornNow = 0, hoursLeft = null } = wear.get(part.id) ?? {}
      const mounted = mount ? { device: mount.device, slot: mount.slot, side: mount.side } : null
      return made ? [{ part, product: made, mounted, damage, pWornNow, hoursLeft }] : []
    })
  const use = connection
    .prepare<{ now: number }, { device: string; sessions: number; lastEndAt: number }>(`
      SELECT device_id AS device, count(*) AS sessions, max(coalesce(end_at, @now)) AS lastEndAt
      FROM sessions GROUP BY device_id ORDER BY device_id`)
    .all({ now: clock.now })
    .map((row) => ({ ...row, usualMinutes: usualMinutes(bench, row.device) }))
  const stock = store.stock.all().flatMap((lot) => {
    const made = product(lot.product)
    return made && lot.pairs > 0 ? [{ lot, product: made }] : []
  })
  return { parts, use, stock }
}

function usualMinutes({ connection }: TestBench, device: string): number | null {
  const lengths = connection
    .prepare<[string], number>(
      'SELECT (end_at - start_at) / 60.0 FROM sessions WHERE device_id = ? AND end_at - start_at >= 300',
    )
    .pluck()
    .all(device)
  return lengths.length < 5 ? null : median(lengths)
}

/** The keys of what is due, and of pairs that will soon be. */
function wanting(bench: TestBench): string[] {
  return careItems(bench)
    .filter(
      ({ kind, state }) => state === 'due' || state === 'overdue' || (kind === 'replace' && state === 'soon'),
    )
    .map(({ key }) => key)
}

test('after any deeds the shelf is what the tables hold, and answers are those of one who knew nothing before', () => {
  fc.assert(
    fc.property(deeds(24), fc.infiniteStream(fc.boolean()), (history, asks) => {
      const bench = openBench()
      try {
        furnish(bench)
        for (const deed of history) {
          const ticket = doDeed(bench, deed)
          if (ticket && deed.a % 7 === 0) undoAction(bench, ticket.id)
          // Only what was asked before is kept.
          if (asks.next().value === false) continue
          expect(ownedShelf(bench)).toMatchObject(shelfFromTables(bench))
          const asked = structuredClone(askedOf(bench, QUESTION))
          expect(suggestFor(bench, QUESTION)).toEqual(suggest(asked, { limit: QUESTION.limit }))
          const { ranked } = suggest({ ...asked, context: { ...asked.context, rotate: 0 } })
          const row = coverage(bench).rows.find(({ scenario }) => scenario === QUESTION.scenario)
          expect(
            row?.cells.filter(({ score }) => score !== null).map(({ device, score }) => [device, score]),
          ).toEqual(ranked.map(({ device, score }) => [device, score]).sort())
          const { items, snoozed } = attention(bench)
          expect([...items, ...snoozed].map(({ key }) => key).sort()).toEqual(wanting(bench).sort())
        }
      } finally {
        bench.close()
      }
    }),
    { seed: 20261123, numRuns: 15 },
  )
})
