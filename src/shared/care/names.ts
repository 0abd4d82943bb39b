import type { Material, Meter, ProductKind } from '../parts/part'
import type { AttentionItem, AttentionKind } from './items'
import type { DutyOrigin } from './resolve'

/** `Clean Comply T-100 M`; `thing` is a product, a device, or `the battery of …`. */
export function itemTitle(kind: Exclude<AttentionKind, 'checkup'>, thing: string): string {
  return `${VERBS[kind]} ${thing}`
}

/** `the battery of AirPods Pro 2` */
export function meterName(meter: Meter, deviceName: string): string {
  return `the ${meter} of ${deviceName}`
}

/** `Clean Comply T-100 M on Variations`; a title that names the device already stays as it is. */
export function titleWithPlace({ title, deviceName }: Pick<AttentionItem, 'title' | 'deviceName'>): string {
  return deviceName === null || title.endsWith(deviceName) ? title : `${title} on ${deviceName}`
}

/** What the interval of a duty rests on. */
export interface OriginNames {
  readonly kind: ProductKind | null
  readonly material: Material | null
  readonly productName: string | null
  readonly deviceName: string | null
}

/** Where an interval comes from: `usual for pads`, `your rule for Comply T-100 M`. */
export function originText(origin: DutyOrigin, names: OriginNames): string {
  const kind = names.kind === null ? 'such things' : KIND_WORDS[names.kind]
  const device = names.deviceName ?? 'this device'
  const texts: Readonly<Record<DutyOrigin, string>> = {
    default: `usual for ${kind}`,
    material: `your rule for ${names.material === null ? kind : `${MATERIAL_WORDS[names.material]} ${kind}`}`,
    product: `your rule for ${names.productName ?? 'this product'}`,
    part:
      names.kind !== null && PAIRED.has(names.kind) ? 'your rule for this pair' : 'your rule for this one',
    slot: `your rule for the ${kind} of ${device}`,
    device: `your rule for ${device}`,
  }
  return texts[origin]
}

/** The things a level speaks for: `all memory foam tips`, `Comply T-100 M`, `this pair`, `the tips of ER4XR`. */
export function levelName(level: DutyOrigin, names: OriginNames): string {
  const kind = names.kind === null ? 'such things' : KIND_WORDS[names.kind]
  const device = names.deviceName ?? 'this device'
  const texts: Readonly<Record<DutyOrigin, string>> = {
    default: 'usual care',
    material: allOf(kind, names),
    product: names.productName ?? 'this product',
    part: names.kind !== null && PAIRED.has(names.kind) ? 'this pair' : 'this one',
    slot: `the ${kind} of ${device}`,
    device,
  }
  return texts[level]
}

function allOf(kind: string, { kind: of, material }: OriginNames): string {
  if (material !== null) return `all ${MATERIAL_WORDS[material]} ${kind}`
  return of !== null && COVERED.has(of) ? `all ${kind} of unknown material` : `all ${kind}`
}

const VERBS: Readonly<Record<Exclude<AttentionKind, 'checkup'>, string>> = {
  replace: 'Replace',
  clean: 'Clean',
  inspect: 'Inspect',
  charge: 'Charge',
  condition: 'Condition',
  order: 'Order',
}

const PAIRED: ReadonlySet<ProductKind> = new Set(['tips', 'pads', 'filters'])

/** Kinds whose life and care rest on what they are made of. */
const COVERED: ReadonlySet<ProductKind> = new Set(['tips', 'pads', 'headband_pad'])

const KIND_WORDS: Readonly<Record<ProductKind, string>> = {
  tips: 'tips',
  pads: 'pads',
  headband_pad: 'headband pads',
  filters: 'filters',
  cable: 'cables',
  battery: 'batteries',
  adapter: 'adapters',
}

const MATERIAL_WORDS: Readonly<Record<Material, string>> = {
  silicone: 'silicone',
  memory_foam: 'memory foam',
  hybrid: 'hybrid',
  tpe: 'TPE',
  pu_leather: 'PU leather',
  leather: 'leather',
  velour: 'velour',
  fabric: 'fabric',
  suede: 'suede',
}
