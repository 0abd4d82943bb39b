import { classIsolationDb, isolationClassOf } from '../acoustics/curves'
import { dbPerMilliwatt } from '../acoustics/drive'
import type { Basis } from './basis'
import { quickestLatencyMs, TYPICAL_BLUETOOTH_MS } from './codecs'
import type { Back, Device, DriverType, Form } from './device'
import {
  type DeviceKind,
  deviceKindOf,
  driverDefaultsOf,
  TYPICAL_BY_KIND,
  type Typical,
  type TypicalShare,
} from './typical'

/** A value with whether it is a default for this kind of device, and what it rests on. */
export interface Resolved<T> {
  readonly value: T
  readonly assumed: boolean
  readonly basis: Basis
}

/** A number; `spread` is one standard deviation among devices of the kind, 0 when stated. */
export interface ResolvedNumber extends Resolved<number> {
  readonly spread: number
}

/** A yes or no; `chance` is the share of devices of the kind that have it, 1 or 0 when stated. */
export interface ResolvedFlag extends Resolved<boolean> {
  readonly chance: number
}

/** A device with every unknown that a suggestion needs replaced by a marked default. */
export interface AssumedDevice {
  readonly device: Device
  readonly kind: DeviceKind
  readonly form: Form
  /** Moulded to the owner's ear (F7). */
  readonly custom: boolean
  readonly trueWireless: boolean
  readonly wired: ResolvedFlag
  readonly wireless: ResolvedFlag
  /** null for forms without a back. */
  readonly back: Back | null
  readonly backAssumed: boolean
  /** The driver that makes the bass: the dynamic one of a hybrid (F5), else the first listed. */
  readonly driver: Resolved<DriverType>
  readonly driverTypes: readonly DriverType[]
  readonly driverCount: number
  readonly impedanceOhm: ResolvedNumber
  readonly sensitivityDbPerMw: ResolvedNumber
  readonly weightG: ResolvedNumber
  readonly isolationDb: ResolvedNumber
  readonly ancDb: ResolvedNumber
  readonly transparency: ResolvedFlag
  readonly microphone: Resolved<NonNullable<Device['microphone']>>
  readonly ipRating: Resolved<string>
  /** By the quickest way it can be connected; a cable counts as 0. */
  readonly latencyMs: ResolvedNumber
  /** null = needs no battery. */
  readonly batteryHours: ResolvedNumber | null
  /** null = has no nozzle. */
  readonly nozzleMm: ResolvedNumber | null
  /** Pressure on head or ear, 0 none … 1 vice (F22). */
  readonly clamp: ResolvedNumber
  readonly earHooks: ResolvedFlag
  readonly wings: ResolvedFlag
  readonly overEarCable: ResolvedFlag
  readonly lowProfile: ResolvedFlag
  readonly folds: ResolvedFlag
  readonly wearSensor: ResolvedFlag
  /** null stays unknown: assumed to fit. */
  readonly connector: string | null
  readonly plug: string | null
}

/**
 * Resolves every attribute of a device that may be unknown. Nothing here is stored: a default is marked
 * `assumed`, so that it is never shown as a fact.
 */
export function assume(device: Device): AssumedDevice {
  const wired = wiredOf(device)
  const wireless = wirelessOf(device, wired.value)
  const kind = deviceKindOf(device, wired.value)
  const defaults = TYPICAL_BY_KIND[kind]
  const driver = driverOf(device)
  const byDriver = driverDefaultsOf(kind, driver.value)
  const custom = device.form === 'in_ear' && device.fit === 'custom'
  const trueWireless = kind === 'true_wireless'
  const hasBack = device.form === 'over_ear' || device.form === 'on_ear'
  const back = hasBack ? (device.back ?? 'closed') : null
  const impedanceOhm = number(device.impedanceOhm, byDriver.impedanceOhm ?? defaults.impedanceOhm)
  const ancDb = ancOf(device, wireless.value, back, defaults.ancDb)

  return {
    device,
    kind,
    form: device.form,
    custom,
    trueWireless,
    wired,
    wireless,
    back,
    backAssumed: hasBack && device.back === null,
    driver,
    driverTypes: device.drivers.length > 0 ? device.drivers.map(({ type }) => type) : [driver.value],
    driverCount: device.drivers.reduce((sum, { count }) => sum + count, 0) || 1,
    impedanceOhm,
    sensitivityDbPerMw: sensitivityOf(
      device,
      impedanceOhm,
      byDriver.sensitivityDbPerMw ?? defaults.sensitivityDbPerMw,
    ),
    weightG: number(device.weightG, byDriver.weightG ?? defaults.weightG),
    isolationDb: number(device.isolationDb, {
      value: classIsolationDb(isolationClassOf({ form: device.form, custom, trueWireless, back })),
      spread: defaults.isolationSpreadDb,
      basis: 'isolationClass',
    }),
    ancDb,
    transparency: transparencyOf(device, wireless.value, ancDb),
    microphone: resolved(
      device.microphone,
      wireless.value ? 'built_in' : 'none',
      wireless.value ? 'takesCalls' : 'assumed',
    ),
    ipRating: resolved(device.ipRating, defaults.ipRating.value, defaults.ipRating.basis),
    latencyMs: latencyOf(device, wired, wireless.value),
    batteryHours: wireless.value ? number(device.batteryHours, defaults.batteryHours) : null,
    nozzleMm: defaults.nozzleMm && !custom ? number(device.nozzleMm, defaults.nozzleMm) : null,
    clamp: number(null, defaults.clamp),
    earHooks: flag(device.earHooks, defaults.earHooks),
    wings: flag(device.wings, defaults.wings),
    overEarCable: flag(device.overEarCable, overEarCableShare(device, wired.value)),
    lowProfile: flag(device.lowProfile, defaults.lowProfile),
    folds: flag(device.folds, defaults.folds),
    wearSensor: flag(device.wearSensor, defaults.wearSensor),
    connector: device.connector,
    plug: device.plug,
  }
}

function resolved<T>(stated: T | null, usual: T, basis: Basis): Resolved<T> {
  return stated === null
    ? { value: usual, assumed: true, basis }
    : { value: stated, assumed: false, basis: 'stated' }
}

function number(stated: number | null, usual: Typical): ResolvedNumber {
  return stated === null
    ? { ...usual, assumed: true }
    : { value: stated, spread: 0, assumed: false, basis: 'stated' }
}

function flag(stated: boolean | null, usual: TypicalShare): ResolvedFlag {
  return stated === null
    ? { value: usual.share > 0.5, chance: usual.share, assumed: true, basis: usual.basis }
    : { value: stated, chance: stated ? 1 : 0, assumed: false, basis: 'stated' }
}

/** In-ears, earbuds and bone conduction that are wireless have no wire; a wireless headphone mostly takes one. */
function wiredOf(device: Device): ResolvedFlag {
  if (device.wired !== null) return flag(device.wired, { share: 0, basis: 'stated' })
  const wireless = device.wireless ?? (hasRadio(device) || device.form === 'bone_conduction')
  const takesBoth = device.form === 'over_ear' || device.form === 'on_ear'
  const share = wireless ? (takesBoth ? 0.8 : 0.05) : 1
  return flag(null, { share, basis: wireless ? 'byForm' : 'notSaidWireless' })
}

function wirelessOf(device: Device, wired: boolean): ResolvedFlag {
  if (device.wireless !== null) return flag(device.wireless, { share: 0, basis: 'stated' })
  const wireless = !wired || hasRadio(device)
  return flag(null, {
    share: wireless ? 1 : 0.05,
    basis: wireless ? 'radioOrNoWire' : 'hasWire',
  })
}

function hasRadio(device: Device): boolean {
  return device.codecs.length > 0 || device.batteryHours !== null
}

function driverOf(device: Device): Resolved<DriverType> {
  const types = device.drivers.map(({ type }) => type)
  const first = types.includes('dynamic') ? 'dynamic' : (types[0] ?? null)
  return device.form === 'bone_conduction'
    ? resolved(first, 'bone', 'boneDriver')
    : resolved(first, 'dynamic', 'dynamicDriver')
}

function sensitivityOf(device: Device, impedanceOhm: ResolvedNumber, usual: Typical): ResolvedNumber {
  const stated = device.sensitivity
  if (stated === null) return number(null, usual)
  if (stated.unit === 'dB/mW') return number(stated.value, usual)
  const value = dbPerMilliwatt(stated.value, impedanceOhm.value)
  return impedanceOhm.assumed
    ? { value, spread: usual.spread, assumed: true, basis: 'overAssumedImpedance' }
    : number(value, usual)
}

/**
 * null on a wired-only device means none. On a closed wireless one it means that the strength is unknown:
 * the usual one of its kind counts, unless it is said to have no transparency mode, which comes with it.
 */
function ancOf(device: Device, wireless: boolean, back: Back | null, usual: Typical): ResolvedNumber {
  if (device.ancDb !== null) return number(device.ancDb, usual)
  if (!wireless) return { value: 0, spread: 0, assumed: false, basis: 'follows' }
  const none = device.transparency === false || back === 'open' || back === 'semi_open'
  return number(null, none ? { value: 0, spread: 0, basis: 'notSaidCancelling' } : usual)
}

/** Granted only with stated noise cancelling: hearing traffic is a safety matter (F40, F41). */
function transparencyOf(device: Device, wireless: boolean, ancDb: ResolvedNumber): ResolvedFlag {
  const likely = wireless && ancDb.value > 0 && !ancDb.assumed
  return flag(device.transparency, {
    share: likely ? 0.85 : wireless && ancDb.value > 0 ? 0.5 : 0,
    basis: likely ? 'outsideMicrophones' : 'assumed',
  })
}

function latencyOf(device: Device, wired: ResolvedFlag, wireless: boolean): ResolvedNumber {
  if (!wireless) return number(device.latencyMs, { value: 0, spread: 0, basis: 'wireDelay' })
  if (wired.value && !wired.assumed) return { value: 0, spread: 0, assumed: false, basis: 'follows' }
  const byCodec = quickestLatencyMs(device.codecs)
  return number(device.latencyMs, {
    value: byCodec ?? TYPICAL_BLUETOOTH_MS,
    spread: byCodec === null ? 40 : 25,
    basis: byCodec === null ? 'bluetoothDelay' : 'codecDelay',
  })
}

/** Detachable in-ear cables mostly run over the ear (F30). */
function overEarCableShare(device: Device, wired: boolean): TypicalShare {
  if (device.form !== 'in_ear' || !wired) return { share: 0, basis: 'notThisKind' }
  const moulded = device.fit === 'custom' || device.connector !== null
  return moulded ? { share: 0.85, basis: 'detachableOverEar' } : { share: 0.5, basis: 'assumed' }
}
