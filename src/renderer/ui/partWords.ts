import type { RetireReason } from '../../shared/gear/device'
import type { ProductKind } from '../../shared/parts/part'
import { SLOT_WORDS } from './gearWords'

/** What kind of thing one product is. */
export const KIND_WORDS: Readonly<Record<ProductKind, string>> = { ...SLOT_WORDS, adapter: 'Adapter' }

/** All of one kind together. */
export const KIND_PLURALS: Readonly<Record<ProductKind, string>> = {
  tips: 'Tips',
  pads: 'Pads',
  cable: 'Cables',
  filters: 'Filters',
  headband_pad: 'Headband pads',
  battery: 'Batteries',
  adapter: 'Adapters',
}

/** Why a part goes, in the order people need them; only the first two teach how long such parts last. */
export const PART_REASONS = [
  'worn_out',
  'torn',
  'just_in_case',
  'lost',
  'other',
] as const satisfies readonly RetireReason[]
