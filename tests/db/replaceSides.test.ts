import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOf } from '../../src/main/db/errors'
import { mountPart } from '../../src/main/services/mounts'
import { replacePart } from '../../src/main/services/replace'
import { Refusal } from '../../src/main/services/services'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { t } from '../../src/shared/i18n/texts'
import { overlaps } from '../../src/shared/interval'
import { SIDES, sidesIntersect } from '../../src/shared/parts/part'
import { totalsByMinute, totalsOfDatabase, totalsOfStretches } from './bruteForce'
import {
  addDevice,
  addLot,
  addPart,
  addProduct,
  dump,
  MINUTE,
  openBench,
  session,
  type TestBench,
} from './support'

const DEVICES = ['er4xr', 'variations']
const PRODUCTS = ['foam', 'silicone']
const deed = fc.record({
  what: fc.constantFrom('replace', 'replace', 'swap', 'listen', 'undo'),
  side: fc.constantFrom(...SIDES),
  product: fc.constantFrom(null, ...PRODUCTS),
  index: fc.nat({ max: 1000 }),
  minutes: fc.integer({ min: 0, max: 40 }),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

function furnished(): TestBench {
  const bench = openBench()
  for (const id of DEVICES) addDevice(bench, id)
  for (const id of PRODUCTS) {
    addProduct(bench, id)
    addLot(bench, `${id}-lot`, id, 12)
    addPart(bench, `${id}-a`, id)
  }
  for (const [index, device] of DEVICES.entries()) {
    const from = { part: `${PRODUCTS[index]}-a`, product: null, device, slot: 'tips' } as const
    mountPart(bench, { ...from, side: 'both', at: bench.clock.now - 600 * MINUTE, fitsAnyway: false })
  }
  return bench
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new Refusal('NOT_FOUND', 'nothing to choose from')
  return item
}

/** @returns whether something was done; a refusal leaves everything as it was. */
function tried(bench: TestBench, { what, side, product, index, minutes }: Deed): boolean {
  bench.clock.now += minutes * MINUTE
  const parts = bench.store.parts.all().filter(({ retiredAt }) => retiredAt === null)
  const before = dump(bench.connection)
  try {
    if (what === 'replace')
      replacePart(bench, { id: pick(parts, index).id, reason: 'torn', side, with: product })
    if (what === 'swap') {
      const from = product === null ? { part: pick(parts, index).id, product } : { part: null, product }
      const where = { device: pick(DEVICES, index), slot: 'tips', side, at: null, fitsAnyway: false } as const
      mountPart(bench, { ...from, ...where })
    }
    if (what === 'listen') {
      const endAt = bench.clock.now
      logSession(bench, session(pick(DEVICES, index), endAt - (minutes + 1) * MINUTE, endAt))
    }
    if (what === 'undo') undoAction(bench, bench.store.undo.last()?.id ?? 0)
    return true
  } catch (error) {
    if (!(error instanceof Refusal) && failureOf(error) === null) throw error
    expect(dump(bench.connection)).toBe(before)
    return false
  }
}

function expectOrder({ store, clock }: TestBench): void {
  const mounts = store.mounts.all()
  for (const [index, one] of mounts.entries()) {
    for (const other of mounts.slice(index + 1)) {
      const together = overlaps(one, other)
      const place = one.device === other.device && one.slot === other.slot
      expect(together && one.part === other.part).toBe(false)
      expect(together && place && sidesIntersect(one.side, other.side)).toBe(false)
    }
  }
  for (const { id, retiredAt } of store.parts.all()) {
    if (retiredAt !== null) expect(store.mounts.openOfPart(id)).toBeNull()
  }
  const byMinute = totalsByMinute(store, clock.nowAt())
  expect(totalsOfDatabase(store, clock.nowAt())).toEqual(byMinute)
  expect(totalsOfStretches(store, clock.nowAt())).toEqual(byMinute.parts)
}

test('however left and right are replaced, swapped and undone, no ear wears two things and totals stay true', () => {
  const seen = { done: 0, oneSided: 0, oneGone: 0 }
  fc.assert(
    fc.property(fc.array(deed, { minLength: 15, maxLength: 40 }), (history) => {
      const bench = furnished()
      for (const each of history) {
        if (tried(bench, each)) seen.done += 1
        expectOrder(bench)
      }
      seen.oneSided += bench.store.mounts.open().filter(({ side }) => side !== 'both').length
      seen.oneGone += bench.store.care.done
        .all()
        .filter(({ note }) => note.endsWith(t.parts.endReasonsInText.torn)).length
      bench.close()
    }),
    { seed: 20261122, numRuns: 40 },
  )
  expect(seen.done).toBeGreaterThan(400)
  expect(seen.oneSided).toBeGreaterThan(40)
  expect(seen.oneGone).toBeGreaterThan(20)
}, 60_000)
