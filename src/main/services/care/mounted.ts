import type { Device } from '../../../shared/gear/device'
import { perObject, whileSame } from '../../../shared/memo'
import type { Part, Product } from '../../../shared/parts/part'
import type { MountRecord } from '../../db/parts'
import type { Store } from '../../db/store'
import { byId, type DoneRow, doneByPart } from '../lookUp'
import type { Bench } from '../services'

/** A part in use, where it is, and all that was done for it. */
export interface Mounted {
  readonly part: Part
  readonly product: Product
  readonly device: Device
  readonly mount: MountRecord
  /** Oldest first. */
  readonly done: readonly DoneRow[]
}

/** The parts on devices that the owner has; looked through again when one of the tables has changed. */
export function mountedNow({ store }: Bench): readonly Mounted[] {
  const { mounts, parts, products, devices, care } = store
  return mountedIn(store)(mounts.open(), parts.all(), products.all(), devices.all(), care.done.all())
}

const mountedIn = perObject((_store: Store) =>
  whileSame(
    (
      mounts: readonly MountRecord[],
      parts: readonly Part[],
      products: readonly Product[],
      devices: readonly Device[],
      done: readonly DoneRow[],
    ): readonly Mounted[] => {
      const part = byId(parts)
      const product = byId(products)
      const device = keptDevices(devices)
      const doneFor = doneByPart(done)
      return mounts.flatMap((mount) => {
        const own = part.get(mount.part)
        const made = product.get(own?.product ?? '')
        const on = device.get(mount.device)
        if (!own || own.retiredAt !== null || !made || !on) return []
        const entries = doneFor.get(own.id) ?? NOTHING_DONE
        return [{ part: own, product: made, device: on, mount, done: entries }]
      })
    },
  ),
)

const NOTHING_DONE: readonly DoneRow[] = []

export type Devices = ReadonlyMap<string, Device>

/** Those that the owner has, by id. */
export const keptDevices = perObject(
  (devices: readonly Device[]): Devices =>
    new Map(devices.filter(isKept).map((device) => [device.id, device])),
)

export function isKept({ retiredAt, status }: Device): boolean {
  return retiredAt === null && status !== 'retired' && status !== 'lost'
}
