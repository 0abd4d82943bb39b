import { z } from 'zod'
import { idSchema, longTextSchema, RETIRE_REASONS, SLOTS, type Slot } from '../gear/device'
import { moneySchema } from '../gear/money'
import { instantSchema, localDateSchema } from '../time'

export const PRODUCT_KINDS = [...SLOTS, 'adapter'] as const
export const MATERIALS = [
  'silicone',
  'memory_foam',
  'hybrid',
  'tpe',
  'pu_leather',
  'leather',
  'velour',
  'fabric',
  'suede',
] as const
export const SIDES = ['both', 'left', 'right'] as const

export type ProductKind = (typeof PRODUCT_KINDS)[number]
export type Material = (typeof MATERIALS)[number]
export type Side = (typeof SIDES)[number]

const lifeFigures = {
  lifeHours: z.number().positive().max(1e6).nullable().default(null),
  lifeMonths: z.number().positive().max(1200).nullable().default(null),
  lifeCycles: z.number().positive().max(1e6).nullable().default(null),
}
const stressFactor = z.number().min(1).max(3).nullable().default(null)

/**
 * The owner's own figures of wear; null = inherit from the level above (part → product → material → default).
 * Lives in hours, months and cycles; what an hour counts for under stress, 1…3; and how much of the time in
 * the sealed pack counts as age, 0…1.
 */
export const lifeOverrideSchema = z.strictObject({
  ...lifeFigures,
  lightSweat: stressFactor,
  heavySweat: stressFactor,
  sleptOn: stressFactor,
  heat: stressFactor,
  uncleaned: stressFactor,
  inStock: z.number().min(0).max(1).nullable().default(null),
})
export type LifeOverride = z.infer<typeof lifeOverrideSchema>
export const NO_LIFE_OVERRIDE: LifeOverride = {
  lifeHours: null,
  lifeMonths: null,
  lifeCycles: null,
  lightSweat: null,
  heavySweat: null,
  sleptOn: null,
  heat: null,
  uncleaned: null,
  inStock: null,
}

/** What you buy: Comply T-100 M, three pairs a pack. */
export const productSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PRODUCT_KINDS),
  brand: z.string().trim().min(1).max(200),
  model: z.string().trim().min(1).max(200),
  material: z.enum(MATERIALS).nullable().default(null),
  size: z.string().trim().min(1).max(40).nullable().default(null),
  boreMm: z.number().positive().max(30).nullable().default(null),
  pairsPerPack: z.int().min(1).max(1000).nullable().default(null),
  connector: z.string().min(1).max(60).nullable().default(null),
  plug: z.string().min(1).max(60).nullable().default(null),
  life: lifeOverrideSchema.default(NO_LIFE_OVERRIDE),
  notes: longTextSchema.default(''),
  /** Unopened pairs that the owner wants to have at least; null = none in particular. */
  keepPairs: z.int().min(1).max(1000).nullable().default(null),
})
export type Product = z.infer<typeof productSchema>

/** Unopened pairs of a product that were bought together. `price` is for the whole lot as bought. */
export const stockLotSchema = z.strictObject({
  id: idSchema,
  product: idSchema,
  /** Unopened pairs that are left. */
  pairs: z.int().min(0).max(100_000),
  /** Pairs when bought; null = unknown: what is left plus what was opened from it. */
  pairsBought: z.int().min(1).max(100_000).nullable().default(null),
  acquiredOn: localDateSchema.nullable().default(null),
  price: moneySchema.nullable().default(null),
})
export type StockLot = z.infer<typeof stockLotSchema>

/** Pairs of a product that are on their way; once arrived they are a lot in stock. `price` is for all of them. */
export const orderSchema = z.strictObject({
  id: idSchema,
  product: idSchema,
  pairs: z.int().min(1).max(100_000),
  orderedOn: localDateSchema,
  /** null = the owner's usual delivery time. */
  expectedOn: localDateSchema.nullable().default(null),
  price: moneySchema.nullable().default(null),
})
export type Order = z.infer<typeof orderSchema>

/** What figures of wear are kept for: a material, or a kind whose life does not rest on one. */
export const FIGURED = [...MATERIALS, 'cable', 'filters', 'battery', 'shell'] as const
export type Figured = (typeof FIGURED)[number]

/** The owner's own figures for everything made of a material. */
export const materialFiguresSchema = z.strictObject({
  material: z.enum(FIGURED),
  figures: lifeOverrideSchema.default(NO_LIFE_OVERRIDE),
})
export type MaterialFigures = z.infer<typeof materialFiguresSchema>

/** What can wear on a device that is used as a whole. */
export const METERS = ['battery', 'headband', 'cable', 'shell'] as const
export type Meter = (typeof METERS)[number]

/** Something that wears on a device as a whole, over `[sinceAt, endedAt)`; there is one once it is switched on. */
export const deviceMeterSchema = z.strictObject({
  device: idSchema,
  meter: z.enum(METERS),
  /** null = since the device was new. */
  sinceAt: instantSchema.nullable().default(null),
  /** null = at work. */
  endedAt: instantSchema.nullable().default(null),
  endReason: z.enum(RETIRE_REASONS).nullable().default(null),
  ...lifeFigures,
})
export type DeviceMeter = z.infer<typeof deviceMeterSchema>

/** One opened pair (or cable …) of a product, with a life of its own. */
export const partSchema = z.strictObject({
  id: idSchema,
  product: idSchema,
  openedOn: localDateSchema.nullable().default(null),
  /** The lot it was taken from. */
  lot: idSchema.nullable().default(null),
  /** null = its share of the lot's price, where there is one. */
  price: moneySchema.nullable().default(null),
  hoursBefore: z.number().min(0).max(1e6).default(0),
  /** When its record begins; null = known from new. */
  trackedFromAt: instantSchema.nullable().default(null),
  retiredAt: instantSchema.nullable().default(null),
  retireReason: z.enum(RETIRE_REASONS).nullable().default(null),
  life: lifeOverrideSchema.default(NO_LIFE_OVERRIDE),
  notes: longTextSchema.default(''),
})
export type Part = z.infer<typeof partSchema>

/** A part in a slot of a device over `[fromAt, toAt)`; `toAt` null = still mounted. */
export const mountSchema = z.strictObject({
  part: idSchema,
  device: idSchema,
  slot: z.enum(SLOTS),
  side: z.enum(SIDES).default('both'),
  fromAt: instantSchema,
  toAt: instantSchema.nullable().default(null),
})
export type Mount = z.infer<typeof mountSchema>

/** The slot a product goes into; null for an adapter, which goes into none. */
export function slotForKind(kind: ProductKind): Slot | null {
  return kind === 'adapter' ? null : kind
}

/** True when two mounts of one slot would be in each other's way: only left beside right is free. */
export function sidesIntersect(a: Side, b: Side): boolean {
  return a === 'both' || b === 'both' || a === b
}

/** `Comply T-100 M` */
export function productName(product: Pick<Product, 'brand' | 'model' | 'size'>): string {
  return [product.brand, product.model, product.size].filter((word) => word !== null).join(' ')
}
