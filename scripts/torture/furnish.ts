import { type Collection, closeCollection, openCollection } from '../../src/main/db/collection'
import { deviceSchema } from '../../src/shared/gear/device'
import { productSchema } from '../../src/shared/parts/part'
import { type SessionFields, sessionFieldsSchema } from '../../src/shared/sessions/session'
import { type Instant, SECONDS_PER_HOUR } from '../../src/shared/time'

/** 2027-01-15T08:00:00Z */
export const BEGINS_AT: Instant = 1_800_000_000
export const PRODUCT = 'foam'
export const PAIRS_BOUGHT = 100_000
export const APP_DEVICE = 'app'
export const CLI_DEVICES = ['cli-1', 'cli-2'] as const

export function open(file: string, check = false): Collection {
  const opened = openCollection(file, BEGINS_AT, { check })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.data
}

export function plainSession(device: string, startAt: Instant, endAt: Instant): SessionFields {
  return sessionFieldsSchema.parse({ device, startAt, endAt })
}

/** A collection with three devices and a stock of tips, for writers to write to. */
export function furnish(file: string): void {
  const collection = open(file)
  addGear(collection)
  closeCollection(collection)
}

/** As much in it that every kind of page of a SQLite file is there: trees, overflow and free pages. */
export function furnishRichly(file: string): void {
  const collection = open(file)
  addGear(collection)
  const { store, connection } = collection
  connection.transaction(() => {
    for (let hour = 0; hour < 1500; hour++) {
      const startAt = BEGINS_AT + hour * SECONDS_PER_HOUR
      const notes = hour % 50 === 0 ? `${hour} `.repeat(3000) : ''
      const session = { ...plainSession(APP_DEVICE, startAt, startAt + SECONDS_PER_HOUR), notes }
      store.undo.record('Logged', startAt, () => store.sessions.insert(session))
    }
    for (let count = 0; count < 2; count++) {
      store.photos.insert({
        deviceId: APP_DEVICE,
        addedAt: BEGINS_AT + count,
        mime: 'image/jpeg',
        bytes: Buffer.alloc(60_000, count + 1),
      })
    }
    store.photos.remove(1)
  })()
  closeCollection(collection)
}

function addGear({ store }: Collection): void {
  for (const id of [APP_DEVICE, ...CLI_DEVICES]) {
    store.devices.insert(
      deviceSchema.parse({ id, brand: 'Test', model: id, form: 'in_ear', slots: ['tips', 'cable'] }),
    )
  }
  store.products.insert(productSchema.parse({ id: PRODUCT, kind: 'tips', brand: 'Test', model: 'Foam' }))
  store.stock.insert({
    id: 'lot',
    product: PRODUCT,
    pairs: PAIRS_BOUGHT,
    pairsBought: PAIRS_BOUGHT,
    acquiredOn: null,
    price: null,
  })
}
