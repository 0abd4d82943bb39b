import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { Changed } from '../../shared/ipc/define'
import { aspectsOf, type RigRating } from '../../shared/learning/rigRating'
import { productName } from '../../shared/parts/part'
import { act, type Bench, found, refuse } from './services'

/** How a device was rated with certain tips or pads, by product. */
export function rigRatingsOf({ store }: Bench, { device }: { readonly device: string }): RigRating[] {
  return store.rigRatings
    .all()
    .filter((rating) => rating.device === device)
    .map(({ ratedAt: _ratedAt, ...rating }) => rating)
}

/** Rates a device with tips or pads; a rating that says nothing any more is gone. */
export function saveRigRating(bench: Bench, rating: RigRating): Changed<null> {
  const { store, clock } = bench
  const device = found(store.devices.get(rating.device), 'device')
  const product = found(store.products.get(rating.product), 'product')
  if (product.kind !== 'tips' && product.kind !== 'pads') {
    refuse('VALIDATION', t.services.gear.rateTipsOrPads, 'product')
  }
  return act(
    bench,
    t.services.gear.ratedWith({ device: deviceName(device), name: productName(product) }),
    () => {
      if (aspectsOf(rating).length === 0) store.rigRatings.remove(rating.device, rating.product)
      else store.rigRatings.set({ ...rating, ratedAt: clock.nowAt() })
      return null
    },
  )
}
