import type { Desk } from './desk'

/** Puts a little of everything into the record; the ids of what is there now. */
export async function filled({ data }: Desk): Promise<string[]> {
  const [hit] = await data('catalogue.search', { text: 'HD 600' })
  const draft = { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' } as const
  const { value: devices } = await data('devices.add', {
    drafts: [draft, { brand: 'Etymotic', model: 'ER4XR', form: 'in_ear', nozzleMm: 3.2 }, draft],
  })
  const [device = '', other = '', third = ''] = devices
  const { value: product } = await data('products.add', {
    draft: { kind: 'pads', brand: 'Dekoni', model: 'Velour' },
    stock: { pairs: 3 },
  })
  const { value: tips } = await data('products.add', {
    draft: { kind: 'tips', brand: 'SpinFit', model: 'CP100', size: 'M', material: 'silicone' },
    stock: { pairs: 4 },
  })
  const { value: part } = await data('parts.open', { product: product.id })
  await data('mounts.mount', { part: part.id, product: null, device, slot: 'pads' })
  await data('mounts.mount', { part: null, product: tips.id, device: other, slot: 'tips' })
  await data('sessions.log', { fields: { device, startAt: 1_793_000_000, endAt: 1_793_007_200 } })
  await data('sessions.log', { fields: { device, startAt: 1_793_010_000, endAt: 1_793_017_200 } })
  await data('sessions.start', { device: other })
  await data('notes.add', { device, text: 'Left driver rattles a little' })
  await data('devices.retire', { id: third, reason: 'sold' })
  const { value: old } = await data('parts.open', { product: product.id })
  await data('parts.retire', { id: old.id, reason: 'worn_out' })
  const { value: order } = await data('orders.add', {
    order: { product: tips.id, pairs: 2, orderedOn: '2026-10-20' },
  })
  await data('products.keep', { id: tips.id, keepPairs: 2 })
  await data('fit.judge', { device: other, product: tips.id, fits: true, sealed: true })
  await data('meters.switch', { device: other, meter: 'cable', on: true })
  await data('figures.set', {
    target: { level: 'material', material: 'silicone' },
    patch: { lifeHours: 300 },
  })
  await data('care.done', { subjects: [{ part: part.id }], duty: 'clean' })
  await data('care.snooze', { subject: { part: part.id }, duty: 'replace', until: { days: 7 } })
  await data('care.setRule', {
    target: { scope: 'product', scopeId: tips.id, duty: 'clean' },
    rule: { everyDays: 7 },
  })
  return [
    ...devices,
    product.id,
    tips.id,
    part.id,
    old.id,
    order.id,
    hit?.model.model ?? '',
    'flight',
    'mixing',
  ]
}
