/** A collection for tests: in memory or in a temporary folder, with a clock that stands where it is put. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import type { Connection } from '../../src/main/db/connection'
import type { Store } from '../../src/main/db/store'
import type { Bench } from '../../src/main/services/services'
import { type Device, deviceSchema, type Slot } from '../../src/shared/gear/device'
import { type Part, type Product, partSchema, productSchema } from '../../src/shared/parts/part'
import { type SessionFields, sessionFieldsSchema } from '../../src/shared/sessions/session'
import { type Instant, parseInstant } from '../../src/shared/time'

export const HOUR = 3600
export const MINUTE = 60
export const DAY = 86_400

/** `2026-11-18T20:00:00Z`, or any other instant that ISO 8601 can write. */
export function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === null) throw new Error(`not an instant: ${text}`)
  return instant
}

/** Noon UTC on the day that most tests begin. */
export const NOON = at('2026-11-18T12:00:00Z')

export interface TestBench extends Bench {
  readonly connection: Connection
  readonly store: Store
  readonly clock: { now: Instant; nowAt(): Instant; zone(): string }
  close(): void
}

/** Opens a collection with everything that services need. */
export function openBench(file = ':memory:', nowAt = NOON, zone = 'Europe/Berlin'): TestBench {
  const opened = openCollection(file, nowAt)
  if (!opened.ok) throw new Error(opened.error.message)
  const clock = { now: nowAt, nowAt: () => clock.now, zone: () => zone }
  const { connection, store } = opened.data
  return { connection, store, clock, close: () => closeCollection(opened.data) }
}

/** Runs `work` with a folder of its own, which is gone afterwards. */
export async function withFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-db-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function addDevice({ store }: Bench, id: string, more: Partial<Device> = {}): Device {
  const slots: Slot[] = ['tips', 'cable']
  const device = deviceSchema.parse({ id, brand: 'Test', model: id, form: 'in_ear', slots, ...more })
  store.devices.insert(device)
  return device
}

export function addProduct({ store }: Bench, id: string, kind: Product['kind'] = 'tips'): Product {
  const product = productSchema.parse({ id, kind, brand: 'Test', model: id })
  store.products.insert(product)
  return product
}

export function addPart({ store }: Bench, id: string, product: string, more: Partial<Part> = {}): Part {
  const part = partSchema.parse({ id, product, ...more })
  store.parts.insert(part)
  return part
}

export function addLot({ store }: Bench, id: string, product: string, pairs: number): void {
  store.stock.insert({ id, product, pairs, pairsBought: pairs || null, acquiredOn: null, price: null })
}

export function session(device: string, startAt: Instant, endAt: Instant | null): SessionFields {
  return sessionFieldsSchema.parse({ device, startAt, endAt })
}

/** Every row of every table that holds the record, as text: equal texts mean equal records. */
export function dump(connection: Connection): string {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'undo_%' ORDER BY name`,
    )
    .pluck()
    .all()
  return tables
    .map((table) => {
      const columns = connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck()
      const list = columns.all(table).map((name) => `quote(${name})`)
      const rows = connection.prepare(`SELECT ${list.join(` || ', ' || `)} AS row FROM ${table} ORDER BY 1`)
      return [table, ...rows.pluck().all()].join('\n')
    })
    .join('\n\n')
}
