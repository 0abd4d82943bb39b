import type { RetireReason } from '../../../shared/gear/device'
import type { Material, ProductKind, Side } from '../../../shared/parts/part'
import { SLOT_WORDS } from '../../ui/gearWords'

export const KIND_WORDS: Readonly<Record<ProductKind, string>> = { ...SLOT_WORDS, adapter: 'Adapter' }

export const MATERIAL_WORDS: Readonly<Record<Material, string>> = {
  silicone: 'Silicone',
  memory_foam: 'Memory foam',
  hybrid: 'Hybrid',
  tpe: 'TPE',
  pu_leather: 'PU leather',
  leather: 'Leather',
  velour: 'Velour',
  fabric: 'Fabric',
  suede: 'Suede',
}

/** What one of a kind is called: pairs, but one cable. */
export function countOf(kind: ProductKind, count: number): string {
  const [one, many] = UNITS[kind]
  return `${count} ${count === 1 ? one : many}`
}

export const UNITS: Readonly<Record<ProductKind, readonly [one: string, many: string]>> = {
  tips: ['pair', 'pairs'],
  pads: ['pair', 'pairs'],
  cable: ['cable', 'cables'],
  filters: ['set', 'sets'],
  headband_pad: ['pad', 'pads'],
  battery: ['battery', 'batteries'],
  adapter: ['adapter', 'adapters'],
}

/** Why a part goes, in the order people need them. */
export const REASONS: readonly { readonly reason: RetireReason; readonly label: string }[] = [
  { reason: 'worn_out', label: 'Clearly worn' },
  { reason: 'torn', label: 'Torn or broken' },
  { reason: 'just_in_case', label: 'Just in case' },
  { reason: 'lost', label: 'Lost' },
  { reason: 'other', label: 'Another reason' },
]

export const SIDE_CHOICES: Readonly<Record<Side, string>> = {
  both: 'Both sides',
  left: 'Left',
  right: 'Right',
}
