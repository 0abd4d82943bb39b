import type { Device } from '../gear/device'
import type { DURABILITY_NOTES } from '../gear/durability'
import type { DeviceKind, KindDefaults } from '../gear/typical'
import type { Product } from '../parts/part'
import type { Criterion } from '../scenarios/scenario'
import type { FORMAT_NOTES, PRICE_NOTES } from './advice'
import type { CURVES, RIG_RULES, VETO_RULES } from './registry'

/** A place in the program that a fact shapes. Every reference resolves, see `resolve.ts`. */
export type Home =
  | { readonly kind: 'attribute'; readonly key: keyof Device }
  | { readonly kind: 'part_attribute'; readonly key: keyof Product }
  | { readonly kind: 'default'; readonly of: DeviceKind; readonly value: keyof KindDefaults }
  | { readonly kind: 'curve'; readonly name: keyof typeof CURVES }
  /** A criterion whose reasons cite the fact. */
  | { readonly kind: 'reason'; readonly criterion: Criterion }
  | { readonly kind: 'veto'; readonly rule: keyof typeof VETO_RULES }
  | { readonly kind: 'weight'; readonly scenario: string; readonly criterion: Criterion }
  | { readonly kind: 'rig'; readonly rule: keyof typeof RIG_RULES }
  | { readonly kind: 'price_note'; readonly name: keyof typeof PRICE_NOTES }
  | { readonly kind: 'format_note'; readonly name: keyof typeof FORMAT_NOTES }
  | { readonly kind: 'durability'; readonly name: keyof typeof DURABILITY_NOTES }
