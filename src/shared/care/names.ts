import { t } from '../i18n/texts'
import type { Material, Meter, ProductKind } from '../parts/part'
import type { AttentionItem, AttentionKind } from './items'
import type { DutyOrigin } from './resolve'

/** `Clean Comply T-100 M`; `thing` is a product, a device, or `the battery of …`. */
export function itemTitle(kind: Exclude<AttentionKind, 'checkup'>, thing: string): string {
  return t.care.tasks[kind]({ thing })
}

/** `the battery of AirPods Pro 2` */
export function meterName(meter: Meter, deviceName: string): string {
  return t.care.meterOf[meter]({ device: deviceName })
}

/** Where an item is, in what concerns its place. */
type Placed = Pick<AttentionItem, 'deviceName'> & {
  readonly subject: Pick<AttentionItem['subject'], 'part'>
}

/** Where the part of an item is mounted; null = nowhere, or its title names the device already. */
export function placeOf({ deviceName, subject }: Placed): string | null {
  return subject.part === null ? null : deviceName
}

/** `Clean Comply T-100 M on Variations`; a title that names the device already stays as it is. */
export function titleWithPlace(item: Placed & Pick<AttentionItem, 'title'>): string {
  const device = placeOf(item)
  return device === null ? item.title : t.care.taskAt({ title: item.title, device })
}

/** `Comply T-100 M on Variations`, without what is to be done. */
export function nameWithPlace(item: Placed & Pick<AttentionItem, 'name'>): string {
  const device = placeOf(item)
  return device === null ? item.name : t.care.thingAt({ thing: item.name, device })
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
  return origin === 'default'
    ? t.care.origins.usualFor({ things: kindOf(names) })
    : t.care.origins.yourRuleFor({ things: origin === 'material' ? madeOf(names) : thingsOf(origin, names) })
}

/** The things a level speaks for: `all memory foam tips`, `Comply T-100 M`, `this pair`, `the tips of ER4XR`. */
export function levelName(level: DutyOrigin, names: OriginNames): string {
  if (level === 'default') return t.care.origins.usualCare
  return level === 'material' ? allOf(names) : thingsOf(level, names)
}

function thingsOf(level: Exclude<DutyOrigin, 'default' | 'material'>, names: OriginNames): string {
  const { origins } = t.care
  const device = names.deviceName ?? origins.thisDevice
  const texts: Readonly<Record<typeof level, string>> = {
    product: names.productName ?? origins.thisProduct,
    part: names.kind !== null && PAIRED.has(names.kind) ? origins.thisPair : origins.thisOne,
    slot: origins.slotOf({ kind: kindOf(names), device }),
    device,
  }
  return texts[level]
}

function kindOf({ kind }: Pick<OriginNames, 'kind'>): string {
  return kind === null ? t.care.origins.suchThings : t.parts.kindsInText[kind]
}

function madeOf({ kind, material }: OriginNames): string {
  return material === null
    ? kindOf({ kind })
    : t.parts.madeOf({ material: t.parts.materialsInText[material], kind: kindOf({ kind }) })
}

function allOf(names: OriginNames): string {
  const { kind, material } = names
  return material === null && kind !== null && COVERED.has(kind)
    ? t.care.origins.allOfUnknownMaterial({ kind: kindOf(names) })
    : t.care.origins.allOf({ things: madeOf(names) })
}

const PAIRED: ReadonlySet<ProductKind> = new Set(['tips', 'pads', 'filters'])

/** Kinds whose life and care rest on what they are made of. */
const COVERED: ReadonlySet<ProductKind> = new Set(['tips', 'pads', 'headband_pad'])
