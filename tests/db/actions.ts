/** Random deeds of an owner, done through the services and by direct edits of intervals. */
import fc from 'fast-check'
import { failureOf } from '../../src/main/db/errors'
import { mountPart, removeMount, unmount, updateMount } from '../../src/main/services/mounts'
import { addPartInUse, openPart, retirePart, unretirePart, updatePart } from '../../src/main/services/parts'
import { addStock, removeStock, updateStock } from '../../src/main/services/products'
import { replacePart } from '../../src/main/services/replace'
import { act, Refusal } from '../../src/main/services/services'
import {
  logSession,
  mergeSessions,
  moveSessions,
  removeSessions,
  splitSession,
  startSession,
  stopSession,
  switchDevice,
  updateSession,
} from '../../src/main/services/sessions'
import type { Slot } from '../../src/shared/gear/device'
import type { UndoTicket } from '../../src/shared/ipc/define'
import type { Side } from '../../src/shared/parts/part'
import { addDevice, addLot, addPart, addProduct, MINUTE, session, type TestBench } from './support'

/** One random deed: what, and numbers that decide which row and which time. */
export interface Deed {
  readonly what: keyof typeof DEEDS
  readonly a: number
  readonly b: number
  readonly c: number
  readonly side: Side
}

export const DEVICES = ['er4xr', 'hd600', 'variations']

/** A small collection in which everything can get in everything's way. */
export function furnish(bench: TestBench): void {
  for (const id of DEVICES) addDevice(bench, id)
  addProduct(bench, 'foam')
  addProduct(bench, 'silicone')
  addProduct(bench, 'cable', 'cable')
  addLot(bench, 'foam-lot', 'foam', 4)
  addPart(bench, 'foam-a', 'foam', { hoursBefore: 12.5, trackedFromAt: bench.clock.now })
  addPart(bench, 'silicone-a', 'silicone')
  addPart(bench, 'silicone-b', 'silicone')
  addPart(bench, 'cable-a', 'cable')
}

const number = fc.nat({ max: 10_000 })

/** A history: deeds in order. */
export function deeds(length: number): fc.Arbitrary<Deed[]> {
  const names = Object.keys(DEEDS).filter((name): name is Deed['what'] => name in DEEDS)
  // What others build on happens more often, as it does in life.
  const what = fc.constantFrom<Deed['what']>(...names, 'mount', 'mount', 'mountFresh', 'log', 'log', 'log')
  const side = fc.constantFrom<Side>('both', 'left', 'right')
  return fc.array(fc.record({ what, a: number, b: number, c: number, side }), {
    minLength: length / 2,
    maxLength: length,
    size: 'max',
  })
}

/** Does a deed. @returns the handle to undo it; null when the record refused it. */
export function doDeed(bench: TestBench, deed: Deed): UndoTicket | null {
  bench.clock.now += (deed.c % 50) * MINUTE
  try {
    return DEEDS[deed.what](bench, deed)
  } catch (error) {
    if (error instanceof Refusal || failureOf(error)) return null
    throw error
  }
}

/** Whole minutes up to fifteen hours back from now, never after it. */
function before(bench: TestBench, minutes: number): number {
  return bench.clock.now - (minutes % 900) * MINUTE
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new Refusal('NOT_FOUND', 'nothing to choose from')
  return item
}

const partId = ({ store }: TestBench, index: number) => pick(store.parts.all(), index).id
const slotOf = (part: string): Slot => (part.startsWith('cable') ? 'cable' : 'tips')

function deed(run: (bench: TestBench, numbers: Deed) => { readonly undo: UndoTicket | null }) {
  return (bench: TestBench, numbers: Deed) => run(bench, numbers).undo
}

const DEEDS = {
  mount: deed((bench, { a, b, c, side }) => {
    const part = partId(bench, a)
    const where = { device: pick(DEVICES, b), slot: slotOf(part), side }
    return mountPart(bench, { part, product: null, ...where, at: before(bench, c), fitsAnyway: true })
  }),
  mountFresh: deed((bench, { b, side }) => {
    const where = { device: pick(DEVICES, b), slot: 'tips', side } as const
    return mountPart(bench, { part: null, product: 'foam', ...where, at: null, fitsAnyway: true })
  }),
  unmount: deed((bench, { a, b }) =>
    unmount(bench, { id: pick(bench.store.mounts.all(), a).id, at: before(bench, b) }),
  ),
  editMount: deed((bench, { a, b, c, side }) => {
    const { id } = pick(bench.store.mounts.all(), a)
    const fromAt = before(bench, b)
    return updateMount(bench, { id, fromAt, toAt: c % 4 === 0 ? null : fromAt + (c % 600) * MINUTE, side })
  }),
  removeMount: deed((bench, { a }) => removeMount(bench, pick(bench.store.mounts.all(), a).id)),
  replace: deed((bench, { a, b, side }) => {
    const product = [null, 'foam', 'silicone'][b % 3] ?? null
    return replacePart(bench, { id: partId(bench, a), reason: 'worn_out', side, with: product })
  }),
  retire: deed((bench, { a, b }) =>
    retirePart(bench, { id: partId(bench, a), reason: 'torn', at: before(bench, b) }),
  ),
  unretire: deed((bench, { a }) => unretirePart(bench, partId(bench, a))),
  open: deed((bench) => openPart(bench, { product: 'foam', lot: null, openedOn: null })),
  addInUse: deed((bench, { a }) =>
    addPartInUse(bench, { product: { id: 'foam' }, openedOn: null, hoursBefore: a % 9 }),
  ),
  hoursBefore: deed((bench, { a, b }) => updatePart(bench, { id: partId(bench, a), hoursBefore: b / 10 })),
  stock: deed((bench, { a }) =>
    addStock(bench, {
      product: 'foam',
      stock: { pairs: a % 5, pairsBought: null, acquiredOn: null, price: null },
    }),
  ),
  editStock: deed((bench, { a, b }) => {
    const { id } = pick(bench.store.stock.all(), a)
    return updateStock(bench, {
      id,
      stock: { pairs: b % 7, pairsBought: null, acquiredOn: null, price: null },
    })
  }),
  removeStock: deed((bench, { a }) => removeStock(bench, pick(bench.store.stock.all(), a).id)),
  start: deed((bench, { a, b }) =>
    startSession(
      bench,
      { device: pick(DEVICES, a), scenario: null, parts: b % 3 === 0 ? [partId(bench, b)] : null },
      { beats: true },
    ),
  ),
  stop: deed((bench) => stopSession(bench, null)),
  switch: deed((bench, { a }) => switchDevice(bench, pick(DEVICES, a), { beats: true })),
  log: deed((bench, { a, b, c }) => {
    const startAt = before(bench, b)
    const fields = session(pick(DEVICES, a), startAt, startAt + ((c % 240) + 1) * MINUTE)
    return logSession(bench, { ...fields, parts: c % 4 === 0 ? [partId(bench, c)] : null })
  }),
  edit: deed((bench, { a, b, c }) => {
    const startAt = before(bench, b)
    const patch = { startAt, endAt: startAt + ((c % 300) + 1) * MINUTE, rating: (c % 5) + 1 }
    return updateSession(bench, { id: pick(bench.store.sessions.all(), a).id, patch })
  }),
  nameParts: deed((bench, { a, b, c }) => {
    const parts = c % 3 === 0 ? null : [...new Set([partId(bench, b), partId(bench, c)])]
    return updateSession(bench, { id: pick(bench.store.sessions.all(), a).id, patch: { parts } })
  }),
  split: deed((bench, { a, b }) => {
    const { id, startAt } = pick(bench.store.sessions.all(), a)
    return splitSession(bench, { id, at: startAt + (b % 200) * MINUTE })
  }),
  merge: deed((bench, { a, b }) => {
    const sessions = bench.store.sessions.all()
    return mergeSessions(bench, [pick(sessions, a).id, pick(sessions, b).id])
  }),
  move: deed((bench, { a, b }) =>
    moveSessions(bench, { ids: [pick(bench.store.sessions.all(), a).id], device: pick(DEVICES, b) }),
  ),
  remove: deed((bench, { a }) => removeSessions(bench, [pick(bench.store.sessions.all(), a).id])),
  /** An edit past every service: only the rules of the database stand in its way. */
  nudge: deed((bench, { a, b, c }) =>
    act(bench, 'Nudged', () => {
      const table = a % 2 === 0 ? ['sessions', 'start_at', 'end_at'] : ['mounts', 'from_at', 'to_at']
      const [name, from, to] = table
      const column = b % 2 === 0 ? from : to
      const rows: readonly { readonly id: number }[] =
        a % 2 === 0 ? bench.store.sessions.all() : bench.store.mounts.all()
      return bench.connection
        .prepare(`UPDATE ${name} SET ${column} = ${column} + ? WHERE id = ?`)
        .run(((c % 120) - 60) * MINUTE, pick(rows, a >> 1).id).changes
    }),
  ),
}
