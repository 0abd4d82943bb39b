import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Device, deviceSchema } from '@shared/gear/device'
import { type Material, type Product, partSchema, productSchema } from '@shared/parts/part'
import { randomNumbers } from '@shared/random'
import { sessionFieldsSchema } from '@shared/sessions/session'
import { addDays, type Instant, localDateOf, SECONDS_PER_DAY } from '@shared/time'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import { inTransaction } from '../../src/main/db/connection'
import { MIGRATIONS } from '../../src/main/db/migrations'
import type { Store } from '../../src/main/db/store'

/** How much there is of everything. */
export interface Size {
  readonly devices: number
  readonly sessions: number
  /** Mounts of each device. */
  readonly mounts: number
}

export const DECADE: Size = { devices: 500, sessions: 200_000, mounts: 40 }
export const TENTH: Size = { devices: 50, sessions: 20_000, mounts: 40 }

/** Noon UTC of the day on which the history ends. */
export const END_AT: Instant = Date.parse('2026-11-18T12:00:00Z') / 1000

/** A generated ten-year collection, not to be written to; it lies in the temporary folder for the next time. */
export function decadeOriginal(size: Size): string {
  const folder = join(tmpdir(), 'canalog-bench')
  mkdirSync(folder, { recursive: true })
  const name = `${Object.values(size).join('-')}-${GENERATOR}-${MIGRATIONS.at(-1)?.name ?? ''}`
  const original = join(folder, `${name}.canalog`)
  if (!existsSync(original)) generate(size, original)
  return original
}

/** A copy of it to work on, for as long as this process lives. */
export function decadeFile(size: Size): string {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const copy = join(folder, 'collection.db')
  copyFileSync(decadeOriginal(size), copy)
  return copy
}

/** Raised when the generated history changes. */
const GENERATOR = 1
const DAYS = 3652
const START_ON = addDays(localDateOf(END_AT, 'UTC'), -DAYS)
const START_AT = END_AT - DAYS * SECONDS_PER_DAY
/** Three pairs that take turns, and a cable. */
const PARTS_PER_DEVICE = 4
const TIPS: readonly Material[] = ['memory_foam', 'silicone', 'hybrid', 'tpe']
const PADS: readonly Material[] = ['pu_leather', 'leather', 'velour', 'fabric']

function generate(size: Size, file: string): void {
  const draft = `${file}.${process.pid}.draft`
  const opened = openCollection(draft, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const { connection, store } = opened.data
  inTransaction(connection, () => fill(store, size))
  closeCollection(opened.data)
  renameSync(draft, file)
}

function fill(store: Store, size: Size): void {
  const next = randomNumbers(2016)
  const below = (count: number) => next() % count
  const products = productsOf(store)
  // The favourites are worn daily, most others seldom.
  const likings = Array.from({ length: size.devices }, (_, index) => 1 / (index + size.devices / 50))
  const liking = likings.reduce((sum, each) => sum + each, 0)
  likings.forEach((each, index) => {
    const slot = index % 4 === 3 ? 'pads' : 'tips'
    const device = deviceSchema.parse({
      id: `device-${index}`,
      brand: 'Bench',
      model: String(index),
      form: slot === 'pads' ? 'over_ear' : 'in_ear',
      slots: [slot, 'cable'],
    } satisfies Partial<Device>)
    store.devices.insert(device)
    const ofSlot = products.filter(({ kind }) => kind === slot)
    const cables = products.filter(({ kind }) => kind === 'cable')
    const pairs = Array.from({ length: PARTS_PER_DEVICE - 1 }, (_, nth) =>
      addPart(
        store,
        `${device.id}-${nth}`,
        ofSlot[below(ofSlot.length)],
        nth < 2 ? below(DAYS - 400) + 300 : null,
      ),
    )
    const cable = addPart(store, `${device.id}-cable`, cables[below(cables.length)], null)
    mountInTurn(store, device.id, slot, pairs, size.mounts - 4)
    mountInTurn(store, device.id, 'cable', [cable], 4)
    addSessions(store, device.id, Math.max(1, Math.round((size.sessions * each) / liking)), below)
  })
}

interface Pair {
  readonly id: string
  readonly retiredAt: Instant | null
}

function productsOf(store: Store): Product[] {
  const draft = (kind: Product['kind'], material: Material | null, nth: number) =>
    productSchema.parse({
      id: `${kind}-${material ?? 'any'}-${nth}`,
      kind,
      material,
      brand: 'Bench',
      model: String(nth),
    })
  const products = [
    ...TIPS.flatMap((material) => Array.from({ length: 12 }, (_, nth) => draft('tips', material, nth))),
    ...PADS.flatMap((material) => Array.from({ length: 6 }, (_, nth) => draft('pads', material, nth))),
    ...Array.from({ length: 10 }, (_, nth) => draft('cable', null, nth)),
  ]
  for (const product of products) store.products.insert(product)
  return products
}

/** @param lastedDays days until it was worn out; null = still in use */
function addPart(store: Store, id: string, product: Product | undefined, lastedDays: number | null): Pair {
  const retiredAt = lastedDays === null ? null : START_AT + lastedDays * SECONDS_PER_DAY
  const part = partSchema.parse({
    id,
    product: product?.id,
    openedOn: START_ON,
    retiredAt,
    retireReason:
      retiredAt === null ? null : lastedDays !== null && lastedDays % 3 === 0 ? 'lost' : 'worn_out',
  })
  store.parts.insert(part)
  return part
}

/** Mounts the pairs one after the other over the ten years, the last one until now; retired ones drop out. */
function mountInTurn(
  store: Store,
  device: string,
  slot: 'tips' | 'pads' | 'cable',
  pairs: readonly Pair[],
  mounts: number,
): void {
  const step = Math.floor((END_AT - START_AT) / mounts)
  for (let nth = 0; nth < mounts; nth++) {
    const fromAt = START_AT + SECONDS_PER_DAY + nth * step
    const toAt = nth === mounts - 1 ? null : fromAt + step
    const alive = pairs.filter(({ retiredAt }) => retiredAt === null || retiredAt >= (toAt ?? END_AT))
    const pair = alive[nth % alive.length]
    if (pair) store.mounts.insert({ part: pair.id, device, slot, side: 'both', fromAt, toAt })
  }
}

function addSessions(store: Store, device: string, count: number, below: (count: number) => number): void {
  const step = Math.floor((END_AT - START_AT - 2 * SECONDS_PER_DAY) / count)
  for (let nth = 0; nth < count; nth++) {
    const startAt = START_AT + SECONDS_PER_DAY + nth * step + below(Math.floor(step / 4))
    store.sessions.insert(
      sessionFieldsSchema.parse({
        device,
        startAt,
        endAt: startAt + 600 + below(Math.min(Math.floor(step / 2), 9000)),
        sweat: below(8) === 0 ? 'light' : 'none',
        temperatureC: below(10) === 0 ? 31 : null,
      }),
    )
  }
}
