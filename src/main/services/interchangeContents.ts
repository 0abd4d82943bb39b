/** Between the tables and a collection in memory. */
import type { Contents } from '../../shared/interchange/contents'
import { LIST_NAMES } from '../../shared/interchange/contents'
import type { Row, Rows } from '../../shared/interchange/rows'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import type { Bench } from './services'
import { readSettings } from './settings'

/** Everything the record tables hold. */
export function readContents(bench: Bench): Contents {
  const { store } = bench
  return {
    owner: readSettings(bench),
    devices: store.devices.all(),
    products: store.products.all(),
    stock: store.stock.all(),
    parts: store.parts.all(),
    mounts: store.mounts.all().map(({ id: _id, ...mount }) => mount),
    sessions: store.sessions.all().map(({ id: _id, ...session }) => session),
    sources: store.sources.all(),
    scenarios: store.scenarios.all(),
    notes: store.notes.all().map(({ deviceId, at, text }) => ({ device: deviceId, at, text })),
    photos: store.photos.all().map(({ deviceId, addedAt, mime, bytes }) => ({
      device: deviceId,
      addedAt,
      mime,
      base64: bytes.toString('base64'),
    })),
    dutyRules: store.care.rules.all().map(({ id: _id, ...rule }) => rule),
    dutiesDone: store.care.done.all().map(({ id: _id, partId, deviceId, ...done }) => ({
      ...done,
      part: partId,
      device: deviceId,
    })),
    snoozes: store.care.snoozes.all().map(({ id: _id, partId, deviceId, untilAt, ...snooze }) => ({
      ...snooze,
      part: partId,
      device: deviceId,
      until: untilAt,
    })),
    fitJudgements: store.care.fits.all().map(({ id: _id, deviceId, productId, ...judgement }) => ({
      ...judgement,
      device: deviceId,
      product: productId,
    })),
    feedback: store.feedback.all().map(({ id: _id, ...entry }) => entry),
    learningResets: store.learningResets.all(),
    rigRatings: store.rigRatings.all(),
    materialFigures: store.materialFigures.all(),
    deviceMeters: store.deviceMeters.all().map(({ id: _id, ...meter }) => meter),
    orders: store.orders.all(),
  }
}

/** True while nothing but settings is kept. */
export function isEmpty(contents: Contents): boolean {
  return LIST_NAMES.every((name) => contents[name].length === 0)
}

/** Writes entries; whatever they refer to comes before them. @param onShare hears how many are written, from 0 to 1 */
export function insertRows({ store }: Bench, rows: Rows, onShare: (share: number) => void = () => {}): void {
  const items = counting(rows, onShare)
  for (const product of items(rows.products)) store.products.insert(product)
  for (const lot of items(rows.stock)) store.stock.insert(lot)
  for (const source of items(rows.sources)) store.sources.insert(source)
  for (const scenario of items(rows.scenarios)) store.scenarios.insert(scenario)
  // A device may replace one that stands further down.
  for (const device of items(rows.devices)) store.devices.insert({ ...device, replaces: null })
  for (const device of items(rows.devices)) if (device.replaces !== null) store.devices.update(device)
  for (const part of items(rows.parts)) store.parts.insert(part)
  for (const mount of items(rows.mounts)) store.mounts.insert(mount)
  for (const session of items(rows.sessions.toSorted((a, b) => a.item.startAt - b.item.startAt))) {
    store.sessions.insert(session)
  }
  for (const { device, at, text } of items(rows.notes)) store.notes.insert({ deviceId: device, at, text })
  for (const { device, addedAt, mime, base64 } of items(rows.photos)) {
    store.photos.insert({ deviceId: device, addedAt, mime, bytes: Buffer.from(base64, 'base64') })
  }
  for (const rule of items(rows.dutyRules)) store.care.rules.insert(rule)
  for (const { part, device, ...done } of items(rows.dutiesDone)) {
    store.care.done.insert({ ...done, partId: part, deviceId: device })
  }
  for (const { part, device, until, ...snooze } of items(rows.snoozes)) {
    store.care.snoozes.insert({ ...snooze, partId: part, deviceId: device, untilAt: until })
  }
  for (const { device, product, ...judgement } of items(rows.fitJudgements)) {
    store.care.fits.insert({ ...judgement, deviceId: device, productId: product })
  }
  for (const entry of items(rows.feedback)) store.feedback.insert(entry)
  for (const { scenario, at } of items(rows.learningResets)) store.learningResets.set(scenario, at)
  for (const rating of items(rows.rigRatings)) store.rigRatings.set(rating)
  for (const figures of items(rows.materialFigures)) store.materialFigures.set(figures)
  for (const meter of items(rows.deviceMeters)) store.deviceMeters.insert(meter)
  for (const order of items(rows.orders)) store.orders.insert(order)
}

/** The entries of a list, each of which is counted when the next one is asked for. */
function counting(
  rows: Rows,
  onShare: (share: number) => void,
): <T>(list: readonly Row<T>[]) => Generator<T> {
  // The devices are gone through twice.
  const all = LIST_NAMES.reduce((sum, name) => sum + rows[name].length, rows.devices.length)
  let written = 0
  return function* items(list) {
    for (const { item } of list) {
      yield item
      written += 1
      onShare(written / all)
    }
  }
}

/** Removes every entry; whatever refers to others goes before them. */
export function removeContents({ store }: Bench): void {
  for (const { id } of store.sessions.all()) store.sessions.remove(id)
  for (const { id } of store.mounts.all()) store.mounts.remove(id)
  for (const { id } of store.notes.all()) store.notes.remove(id)
  for (const { id } of [...store.photos.idsByDevice().values()].flat()) store.photos.remove(id)
  for (const { id } of store.care.rules.all()) store.care.rules.remove(id)
  for (const { id } of store.care.done.all()) store.care.done.remove(id)
  for (const { id } of store.care.snoozes.all()) store.care.snoozes.remove(id)
  for (const { id } of store.orders.all()) store.orders.remove(id)
  for (const { id } of store.deviceMeters.all()) store.deviceMeters.remove(id)
  for (const { material } of store.materialFigures.all()) store.materialFigures.remove(material)
  for (const { id } of store.care.fits.all()) store.care.fits.remove(id)
  for (const { id } of store.feedback.all()) store.feedback.remove(id)
  for (const { scenario } of store.learningResets.all()) store.learningResets.remove(scenario)
  for (const { device, product } of store.rigRatings.all()) store.rigRatings.remove(device, product)
  for (const { id } of store.parts.all()) store.parts.remove(id)
  for (const { id } of store.stock.all()) store.stock.remove(id)
  for (const { id } of store.products.all()) store.products.remove(id)
  for (const { id } of store.devices.all()) store.devices.remove(id)
  for (const { id } of store.sources.all()) store.sources.remove(id)
  for (const { id } of store.scenarios.all()) store.scenarios.remove(id)
}

/** Keeps what differs from the defaults, as if the owner had set it here. */
export function writeOwner(bench: Bench, owner: Settings): void {
  const current = new Map<string, unknown>(Object.entries(readSettings(bench)))
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS))
  for (const [key, value] of Object.entries(owner)) {
    if (value === current.get(key)) continue
    if (value === defaults.get(key)) bench.store.settings.remove(key)
    else bench.store.settings.set(key, value)
  }
}
