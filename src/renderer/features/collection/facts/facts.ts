import type { AssumedDevice, Resolved } from '../../../../shared/gear/assumptions'
import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'

type FieldOf<T> = { [K in keyof DevicePatch]-?: [T] extends [DevicePatch[K]] ? K : never }[keyof DevicePatch]
type NumberField = Extract<FieldOf<number | null>, keyof Device>
type FlagField = Extract<FieldOf<boolean | null>, keyof Device>

interface FactBase {
  readonly label: string
  /** Devices that cannot have it do not show it. */
  readonly applies?: (device: Device, resolved: AssumedDevice) => boolean
}

export interface NumberFact extends FactBase {
  readonly kind: 'number'
  readonly field: NumberField
  readonly unit: string
  readonly min: number
  readonly max: number
  /** Said in place of 0, where 0 means that there is none. */
  readonly zero?: string
  readonly assumed: (device: AssumedDevice) => Resolved<number> | null
}

export interface FlagFact extends FactBase {
  readonly kind: 'flag'
  readonly field: FlagField
  readonly assumed: (device: AssumedDevice) => Resolved<boolean>
}

export interface TextFact extends FactBase {
  readonly kind: 'text'
  readonly field: 'connector' | 'plug'
  /** What is commonly written there. */
  readonly examples: string
}

export interface ChoiceFact extends FactBase {
  readonly kind: 'choice'
  /** null = the owner cannot leave it open. */
  readonly unknown: string | null
  readonly options: readonly { readonly label: string; readonly patch: DevicePatch }[]
  readonly clear: DevicePatch
  /** What is stated, in words; null = unknown. */
  readonly stated: (device: Device) => string | null
  readonly assumed: (device: AssumedDevice) => string | null
}

/** Facts with an editor of their own. */
export interface SpecialFact extends FactBase {
  readonly kind: 'drivers' | 'sensitivity' | 'codecs'
}

export type Fact = NumberFact | FlagFact | TextFact | ChoiceFact | SpecialFact

export interface FactGroup {
  readonly title: string
  readonly facts: readonly Fact[]
}

/** The attribute of the device that a fact speaks of. */
export function attributeOf(fact: Fact): string {
  if ('field' in fact) return fact.field
  return fact.kind === 'choice' ? (Object.keys(fact.clear)[0] ?? fact.label) : fact.kind
}

/** A patch of one field. */
export function patchOf<K extends keyof DevicePatch>(field: K, value: DevicePatch[K]): DevicePatch {
  const patch: DevicePatch = {}
  patch[field] = value
  return patch
}
