/** The steps that parts and mounts have in common; each is part of a larger action. */
import type { RetireReason } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { NO_LIFE_OVERRIDE, type Part, type Product, productName, type Side } from '../../shared/parts/part'
import { type Instant, localDateOf } from '../../shared/time'
import type { MountRecord } from '../db/parts'
import { numberedId } from './ids'
import { type Bench, found, refuse } from './services'
import { ownerZone } from './settings'

/** `Comply T-100 M` for a part's id. */
export function partName({ store }: Bench, id: string): string {
  const part = found(store.parts.get(id), 'part')
  return productName(found(store.products.get(part.product), 'product'))
}

/** Ends a mount at an instant; one that would have lasted no time is as if it had never been. */
export function endMount({ store }: Bench, mount: MountRecord, at: Instant): void {
  if (mount.fromAt > at) {
    refuse('CONFLICT', t.services.gear.mountedLater)
  }
  if (mount.fromAt === at) store.mounts.remove(mount.id)
  else store.mounts.update({ ...mount, toAt: at })
}

/** Wears a mounted pair on another side of the same slot from an instant on. */
export function mountOnSide(bench: Bench, mount: MountRecord, side: Side, at: Instant): void {
  const { part, device, slot } = mount
  endMount(bench, mount, at)
  bench.store.mounts.insert({ part, device, slot, side, fromAt: at, toAt: null })
}

/** Ends a part's life: it comes off wherever it is mounted, at the same instant. */
export function endLife(bench: Bench, part: Part, reason: RetireReason, at: Instant): Part {
  const mount = bench.store.mounts.openOfPart(part.id)
  if (mount) endMount(bench, mount, at)
  const retired = { ...part, retiredAt: at, retireReason: reason }
  bench.store.parts.update(retired)
  return retired
}

export function alive(part: Part, name: string): Part {
  return part.retiredAt === null ? part : refuse('CONFLICT', t.services.gear.retiredAlready({ name }))
}

/** Opens a pair from a lot, or from the one bought first. */
export function openPair(bench: Bench, product: Product, from: { lot: string | null; at: Instant }): Part {
  const { store } = bench
  const lot =
    from.lot === null ? store.stock.oldestWithPairs(product.id) : found(store.stock.get(from.lot), 'lot')
  if (!lot || lot.pairs === 0) {
    refuse('CONFLICT', t.services.gear.noneUnopened({ name: productName(product) }))
  }
  store.stock.update({ ...lot, pairs: lot.pairs - 1 })
  const part: Part = {
    ...newPart(bench, product),
    openedOn: localDateOf(from.at, ownerZone(bench)),
    lot: lot.id,
  }
  store.parts.insert(part)
  return part
}

/** A part of a product with a free id and nothing known of it yet. */
export function newPart({ store }: Bench, product: Product): Part {
  return {
    id: numberedId(product.id, (id) => store.parts.get(id) !== null),
    product: product.id,
    openedOn: null,
    lot: null,
    price: null,
    hoursBefore: 0,
    trackedFromAt: null,
    retiredAt: null,
    retireReason: null,
    life: NO_LIFE_OVERRIDE,
    notes: '',
  }
}
