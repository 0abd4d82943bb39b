import type { Device, DeviceStatus } from '../gear/device'
import { candidateOf } from './candidate'
import type { Candidate, Setting, Veto } from './setting'
import type { Shelf } from './shelf'
import type { VetoReason } from './types'
import { FINAL_VETOES, VETOES } from './vetoes'

/** A device with its rig, and whether it may be ranked. */
export interface Standing {
  readonly candidate: Candidate
  /** Every objection, also the overruled ones. */
  readonly reasons: VetoReason[]
  /** True when nothing objects, or the owner insists and nothing final does. */
  readonly shown: boolean
}

/** @param insisted ids of devices that the owner wants to see whatever objects */
export function standingOf(
  device: Device,
  shelf: Shelf,
  setting: Setting,
  insisted: ReadonlySet<string>,
): Standing {
  const candidate = candidateOf(device, shelf, setting)
  const objections = objectionsTo(candidate, setting)
  return { candidate, reasons: objections.reasons, shown: isShown(device, objections, insisted) }
}

/** What is said against a device on an occasion. */
export interface Objections {
  readonly reasons: VetoReason[]
  /** One of them is nothing that the owner could overrule. */
  readonly isFinal: boolean
}

export function objectionsTo(candidate: Candidate, setting: Setting): Objections {
  const final = objections(FINAL_VETOES, candidate, setting)
  return { reasons: [...final, ...objections(VETOES, candidate, setting)], isFinal: final.length > 0 }
}

/** True when nothing objects, or the owner insists and nothing final does. */
export function isShown(
  { id }: Pick<Device, 'id'>,
  { reasons, isFinal }: Objections,
  insisted: ReadonlySet<string>,
): boolean {
  return reasons.length === 0 || (insisted.has(id) && !isFinal)
}

/** False for what is not on the shelf any more: neither ranked nor excluded. */
export function isPresent(device: Pick<Device, 'status'>): boolean {
  return !GONE.has(device.status)
}

const GONE: ReadonlySet<DeviceStatus> = new Set<DeviceStatus>(['retired', 'lost'])

function objections(vetoes: readonly Veto[], candidate: Candidate, setting: Setting): VetoReason[] {
  const reasons: VetoReason[] = []
  for (const veto of vetoes) {
    const reason = veto(candidate, setting)
    if (reason !== null) reasons.push(reason)
  }
  return reasons
}
