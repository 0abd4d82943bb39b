import type { Device } from '../gear/device'
import { type Fitted, fittedOf } from '../suggest/fitted'
import { arrangeShelf, byId, type Shelf } from '../suggest/shelf'
import { isPresent } from '../suggest/standing'
import type { DeviceUse, SuggestInput } from '../suggest/types'

/** A device with what it is worn with; the very same for as long as nothing about it changes. */
export interface Contender {
  readonly device: Device
  readonly fitted: Fitted
  readonly use: DeviceUse | null
}

/** All that may be taken from a shelf. */
export interface Contenders {
  readonly shelf: Shelf
  /** By device id. */
  readonly all: readonly Contender[]
}

type Owned = Pick<SuggestInput, 'devices'> & Parameters<typeof arrangeShelf>[0]

/** Looks through a shelf once for many occasions, and knows again what has not changed since the last time. */
export function contendersKeeper(): (owned: Owned) => Contenders {
  const known = new WeakMap<Fitted, Contender>()
  return (owned) => {
    const shelf = arrangeShelf(owned)
    const all = owned.devices.filter(isPresent).map((device): Contender => {
      const fitted = fittedOf(device, shelf)
      const use = shelf.use(device.id)
      const before = known.get(fitted)
      if (before?.use === use) return before
      const contender = { device, fitted, use }
      known.set(fitted, contender)
      return contender
    })
    return { shelf, all: all.sort((a, b) => byId(a.device, b.device)) }
  }
}
