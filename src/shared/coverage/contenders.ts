import type { Device } from '../gear/device'
import { perObject } from '../memo'
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
  const contenderOf = perObject(
    (fitted: Fitted, use: DeviceUse | null): Contender => ({
      device: fitted.device,
      fitted,
      use,
    }),
  )
  return (owned) => {
    const shelf = arrangeShelf(owned)
    const all = owned.devices
      .filter(isPresent)
      .map((device) => contenderOf(fittedOf(device, shelf), shelf.use(device.id)))
    return { shelf, all: all.sort((a, b) => byId(a.device, b.device)) }
  }
}
