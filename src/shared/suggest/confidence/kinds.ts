import type { Back, Device, DriverType } from '../../gear/device'
import type { DeviceKind } from '../../gear/typical'

/** One thing an unknown attribute may be, and the share of devices of the kind that have it. */
export type Share<T> = readonly [value: T, share: number]

type Drivers = Device['drivers']
const drivers = (...types: readonly (readonly [DriverType, number])[]): Drivers =>
  types.map(([type, count]) => ({ type, count }))

const DYNAMIC = drivers(['dynamic', 1])
const ARMATURES = drivers(['balanced_armature', 4])
const HYBRID = drivers(['dynamic', 1], ['balanced_armature', 3])
const PLANAR = drivers(['planar', 1])

/** Drivers by kind (F3–F6, F10, F11; the shares are assumed). */
export const DRIVER_SHARES: Readonly<Record<DeviceKind, readonly Share<Drivers>[]>> = {
  universal_iem: [
    [DYNAMIC, 0.6],
    [HYBRID, 0.22],
    [ARMATURES, 0.12],
    [PLANAR, 0.06],
  ],
  custom_iem: [
    [DYNAMIC, 0.1],
    [HYBRID, 0.25],
    [ARMATURES, 0.65],
  ],
  true_wireless: [
    [DYNAMIC, 0.9],
    [HYBRID, 0.1],
  ],
  over_ear: [
    [DYNAMIC, 0.86],
    [PLANAR, 0.14],
  ],
  on_ear: [
    [DYNAMIC, 0.97],
    [PLANAR, 0.03],
  ],
  earbud: [[DYNAMIC, 1]],
  bone_conduction: [[drivers(['bone', 1]), 1]],
}

/** Backs of headphones, wired and wireless (assumed). */
export const BACK_SHARES: Readonly<Record<'wired' | 'wireless', readonly Share<Back>[]>> = {
  wired: [
    ['closed', 0.6],
    ['semi_open', 0.08],
    ['open', 0.32],
  ],
  wireless: [
    ['closed', 0.97],
    ['open', 0.03],
  ],
}

/** Microphones, wired and wireless (assumed). */
export const MICROPHONE_SHARES: Readonly<
  Record<'wired' | 'wireless', readonly Share<NonNullable<Device['microphone']>>[]>
> = {
  wired: [
    ['none', 0.72],
    ['inline', 0.22],
    ['boom', 0.06],
  ],
  wireless: [
    ['built_in', 0.92],
    ['boom', 0.04],
    ['none', 0.04],
  ],
}

const UNPROTECTED: readonly Share<string>[] = [
  ['none', 0.95],
  ['IPX4', 0.05],
]
/** Protection against water by kind (domain notes B.4, assumed). */
export const IP_SHARES: Readonly<Record<DeviceKind, readonly Share<string>[]>> = {
  universal_iem: UNPROTECTED,
  custom_iem: UNPROTECTED,
  true_wireless: [
    ['none', 0.1],
    ['IPX4', 0.55],
    ['IPX5', 0.2],
    ['IPX7', 0.15],
  ],
  over_ear: UNPROTECTED,
  on_ear: UNPROTECTED,
  earbud: UNPROTECTED,
  bone_conduction: [
    ['IP55', 0.7],
    ['IP67', 0.3],
  ],
}
