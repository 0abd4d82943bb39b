import type { Basis } from './basis'
import type { Device, DriverType, Form } from './device'

/** The kinds of device for which a default is kept. */
export const DEVICE_KINDS = [
  'universal_iem',
  'custom_iem',
  'true_wireless',
  'over_ear',
  'on_ear',
  'earbud',
  'bone_conduction',
] as const
export type DeviceKind = (typeof DEVICE_KINDS)[number]

const KIND_BY_FORM: Readonly<Record<Exclude<Form, 'in_ear'>, DeviceKind>> = {
  over_ear: 'over_ear',
  on_ear: 'on_ear',
  earbud: 'earbud',
  bone_conduction: 'bone_conduction',
}

/** Which defaults a device takes; `wired` is the resolved value. */
export function deviceKindOf(device: Pick<Device, 'form' | 'fit'>, wired: boolean): DeviceKind {
  if (device.form !== 'in_ear') return KIND_BY_FORM[device.form]
  if (!wired) return 'true_wireless'
  return device.fit === 'custom' ? 'custom_iem' : 'universal_iem'
}

/** A usual figure, how far devices of the kind scatter (one standard deviation), and where it comes from. */
export interface Typical {
  readonly value: number
  readonly spread: number
  readonly basis: Basis
}

/** A usual yes or no, by the share of devices of the kind that have it. */
export interface TypicalShare {
  readonly share: number
  readonly basis: Basis
}

export interface KindDefaults {
  readonly weightG: Typical
  readonly isolationSpreadDb: number
  /** What active cancelling adds at low frequency where a device has it. */
  readonly ancDb: Typical
  readonly batteryHours: Typical
  readonly impedanceOhm: Typical
  readonly sensitivityDbPerMw: Typical
  readonly nozzleMm: Typical | null
  /** Pressure on head or ear, 0 none … 1 vice. */
  readonly clamp: Typical
  readonly ipRating: { readonly value: string; readonly basis: Basis }
  readonly earHooks: TypicalShare
  readonly wings: TypicalShare
  readonly lowProfile: TypicalShare
  readonly folds: TypicalShare
  readonly wearSensor: TypicalShare
}

const typical = (value: number, spread: number, basis: Basis = 'assumed'): Typical => ({
  value,
  spread,
  basis,
})
const share = (value: number, basis: Basis = 'assumed'): TypicalShare => ({ share: value, basis })
const NO_ANC = typical(0, 0, 'noCancelling')
const UNPROTECTED = { value: 'none', basis: 'assumed' } as const

const UNIVERSAL_IEM: KindDefaults = {
  weightG: typical(6, 2, 'fewGrams'),
  isolationSpreadDb: 4,
  ancDb: NO_ANC,
  batteryHours: typical(10, 4),
  impedanceOhm: typical(24, 10),
  sensitivityDbPerMw: typical(106, 4),
  nozzleMm: typical(5.5, 0.6, 'usualNozzle'),
  clamp: typical(0, 0),
  ipRating: UNPROTECTED,
  earHooks: share(0.05),
  wings: share(0.05),
  lowProfile: share(0.2),
  folds: share(0),
  wearSensor: share(0),
}

/** Usual values by kind. Every number that is not a fact or a source is `assumed`. */
export const TYPICAL_BY_KIND: Readonly<Record<DeviceKind, KindDefaults>> = {
  universal_iem: UNIVERSAL_IEM,
  custom_iem: {
    ...UNIVERSAL_IEM,
    weightG: typical(8, 2, 'fewGrams'),
    isolationSpreadDb: 3,
    lowProfile: share(0.6, 'filledConcha'),
  },
  true_wireless: {
    ...UNIVERSAL_IEM,
    weightG: typical(10, 2, 'bothTogether'),
    isolationSpreadDb: 4,
    ancDb: typical(18, 6, 'trueWirelessCancelling'),
    batteryHours: typical(6, 1.5, 'oneCharge'),
    impedanceOhm: typical(16, 6),
    ipRating: { value: 'IPX4', basis: 'takesSweat' },
    earHooks: share(0.1),
    wings: share(0.15),
    wearSensor: share(0.6),
  },
  over_ear: {
    weightG: typical(290, 60, 'overEarWeight'),
    isolationSpreadDb: 3,
    ancDb: typical(30, 6, 'overEarCancelling'),
    batteryHours: typical(30, 10),
    impedanceOhm: typical(48, 40),
    sensitivityDbPerMw: typical(99, 4),
    nozzleMm: null,
    clamp: typical(0.4, 0.15, 'clamping'),
    ipRating: UNPROTECTED,
    earHooks: share(0),
    wings: share(0),
    lowProfile: share(0),
    folds: share(0.4, 'someFold'),
    wearSensor: share(0.15, 'sensorPauses'),
  },
  on_ear: {
    weightG: typical(170, 40),
    isolationSpreadDb: 3,
    ancDb: typical(20, 6),
    batteryHours: typical(30, 10),
    impedanceOhm: typical(32, 16),
    sensitivityDbPerMw: typical(104, 4),
    nozzleMm: null,
    clamp: typical(0.7, 0.15, 'pressesHarder'),
    ipRating: UNPROTECTED,
    earHooks: share(0),
    wings: share(0),
    lowProfile: share(0),
    folds: share(0.6, 'someFold'),
    wearSensor: share(0.05),
  },
  earbud: {
    weightG: typical(12, 4),
    isolationSpreadDb: 1,
    ancDb: NO_ANC,
    batteryHours: typical(6, 2),
    impedanceOhm: typical(32, 40),
    sensitivityDbPerMw: typical(108, 4),
    nozzleMm: null,
    clamp: typical(0, 0),
    ipRating: UNPROTECTED,
    earHooks: share(0.1),
    wings: share(0.05),
    lowProfile: share(0.1),
    folds: share(0),
    wearSensor: share(0.1),
  },
  bone_conduction: {
    weightG: typical(29, 4),
    isolationSpreadDb: 0.5,
    ancDb: NO_ANC,
    batteryHours: typical(8, 2),
    impedanceOhm: typical(8, 2),
    sensitivityDbPerMw: typical(100, 5),
    nozzleMm: null,
    clamp: typical(0.3, 0.1),
    ipRating: { value: 'IP55', basis: 'madeForSport' },
    earHooks: share(0.95, 'armsHook'),
    wings: share(0),
    lowProfile: share(0),
    folds: share(0.05),
    wearSensor: share(0),
  },
}

/** Where the driver says more than the kind: planars weigh more and want power, armatures are sensitive. */
export interface DriverDefaults {
  readonly weightG?: Typical
  readonly impedanceOhm?: Typical
  readonly sensitivityDbPerMw?: Typical
}

const FULL_SIZE: Readonly<Partial<Record<DriverType, DriverDefaults>>> = {
  planar: {
    weightG: typical(420, 70, 'planarsHeavier'),
    impedanceOhm: typical(32, 15),
    sensitivityDbPerMw: typical(93, 5, 'planarSensitivity'),
  },
  electrostatic: { weightG: typical(380, 60) },
}
const IN_EAR: Readonly<Partial<Record<DriverType, DriverDefaults>>> = {
  balanced_armature: { impedanceOhm: typical(30, 12), sensitivityDbPerMw: typical(111, 5) },
  planar: { impedanceOhm: typical(16, 4), sensitivityDbPerMw: typical(103, 4, 'planarInEar') },
}

/** Defaults by the leading driver; empty where the kind alone decides. */
export function driverDefaultsOf(kind: DeviceKind, driver: DriverType): DriverDefaults {
  const table = kind === 'over_ear' || kind === 'on_ear' ? FULL_SIZE : IN_EAR
  return table[driver] ?? {}
}
