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

/** The owner's own life figures; null = inherit from the level above (part → product → material). */
export const lifeOverrideSchema = z.strictObject({
  lifeHours: z.number().positive().max(1e6).nullable().default(null),
  lifeMonths: z.number().positive().max(1200).nullable().default(null),
  lifeCycles: z.number().positive().max(1e6).nullable().default(null),
})
export type LifeOverride = z.infer<typeof lifeOverrideSchema>
export const NO_LIFE_OVERRIDE = lifeOverrideSchema.parse({})

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
