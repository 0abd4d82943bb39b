import type { RetireReason } from '../../../gear/device'
import type { Material, Meter, ProductKind, Side } from '../../../parts/part'
import { plural } from '../../kit'

/** What kind of thing one product is; a slot is called like what goes into it. */
export const kinds = {
  tips: 'Tips',
  pads: 'Pads',
  cable: 'Cable',
  filters: 'Filters',
  headband_pad: 'Headband pad',
  battery: 'Battery',
  adapter: 'Adapter',
} satisfies Record<ProductKind, string>

/** All of one kind together. */
export const kindPlurals = {
  tips: 'Tips',
  pads: 'Pads',
  cable: 'Cables',
  filters: 'Filters',
  headband_pad: 'Headband pads',
  battery: 'Batteries',
  adapter: 'Adapters',
} satisfies Record<ProductKind, string>

/** The same within a sentence. */
export const kindsInText = {
  tips: 'tips',
  pads: 'pads',
  cable: 'cables',
  filters: 'filters',
  headband_pad: 'headband pads',
  battery: 'batteries',
  adapter: 'adapters',
} satisfies Record<ProductKind, string>

export const materials = {
  silicone: 'Silicone',
  memory_foam: 'Memory foam',
  hybrid: 'Hybrid',
  tpe: 'TPE',
  pu_leather: 'PU leather',
  leather: 'Leather',
  velour: 'Velour',
  fabric: 'Fabric',
  suede: 'Suede',
} satisfies Record<Material, string>

/** The same within a sentence. */
export const materialsInText = {
  silicone: 'silicone',
  memory_foam: 'memory foam',
  hybrid: 'hybrid',
  tpe: 'TPE',
  pu_leather: 'PU leather',
  leather: 'leather',
  velour: 'velour',
  fabric: 'fabric',
  suede: 'suede',
} satisfies Record<Material, string>

/** `memory foam tips`: a material, and all of one kind within a sentence. */
export const madeOf = ({ material, kind }: { material: string; kind: string }) => `${material} ${kind}`

/** What one and many of a kind are counted in: pairs, but cables. */
export const units = {
  tips: { one: 'pair', many: 'pairs' },
  pads: { one: 'pair', many: 'pairs' },
  cable: { one: 'cable', many: 'cables' },
  filters: { one: 'set', many: 'sets' },
  headband_pad: { one: 'pad', many: 'pads' },
  battery: { one: 'battery', many: 'batteries' },
  adapter: { one: 'adapter', many: 'adapters' },
} satisfies Record<ProductKind, { one: string; many: string }>

/** So many of a kind. */
export const counts = {
  tips: ({ count }: { count: number }) => plural(count, { one: '# pair', other: '# pairs' }),
  pads: ({ count }: { count: number }) => plural(count, { one: '# pair', other: '# pairs' }),
  cable: ({ count }: { count: number }) => plural(count, { one: '# cable', other: '# cables' }),
  filters: ({ count }: { count: number }) => plural(count, { one: '# set', other: '# sets' }),
  headband_pad: ({ count }: { count: number }) => plural(count, { one: '# pad', other: '# pads' }),
  battery: ({ count }: { count: number }) => plural(count, { one: '# battery', other: '# batteries' }),
  adapter: ({ count }: { count: number }) => plural(count, { one: '# adapter', other: '# adapters' }),
} satisfies Record<ProductKind, (given: { count: number }) => string>

export const sides = {
  both: 'left and right',
  left: 'left',
  right: 'right',
} satisfies Record<Side, string>

/** What wears on a device as a whole. */
export const meters = {
  battery: 'Battery',
  headband: 'Headband',
  cable: 'Cable',
  shell: 'Shell',
} satisfies Record<Meter, string>

/** Why a part or a device came to its end. */
export const endReasons = {
  worn_out: 'Worn out',
  torn: 'Torn or broken',
  just_in_case: 'Just in case',
  hygiene: 'Hygiene',
  lost: 'Lost',
  sold: 'Sold',
  gifted: 'Given away',
  upgraded: 'Replaced by something better',
  other: 'Another reason',
} satisfies Record<RetireReason, string>

/** The same within a sentence. */
/** After a colon or a comma: “Retired: worn out”, “left: torn or broken”. */
export const endReasonsInText = {
  worn_out: 'worn out',
  torn: 'torn or broken',
  just_in_case: 'just in case',
  hygiene: 'for hygiene',
  lost: 'lost',
  sold: 'sold',
  gifted: 'given away',
  upgraded: 'replaced by something better',
  other: 'another reason',
} satisfies Record<RetireReason, string>

/** The answers to why a part goes, where it is asked. */
export const whyItGoes = {
  worn_out: 'Clearly worn',
  torn: 'Torn or broken',
  just_in_case: 'Just in case',
  lost: 'Lost',
  other: 'Another reason',
} satisfies Partial<Record<RetireReason, string>>
