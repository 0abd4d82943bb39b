import { z } from 'zod'
import { idSchema } from '../gear/device'
import { moneySchema } from '../gear/money'
import { deviceCostSchema } from '../gear/views'
import { MATERIALS, PRODUCT_KINDS } from '../parts/part'

/** What the wear of a group is counted in: the clock that wears it, hours before months before cycles. */
export const WEAR_UNITS = ['hours', 'months', 'cycles'] as const

const survivalStepSchema = z.strictObject({
  wear: z.number(),
  atRisk: z.int(),
  wornOut: z.int(),
  share: z.number(),
  standardError: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
})

const medianWearSchema = z.strictObject({
  median: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

/** How long the parts of one product, or of one kind and material, last in the owner's hands. */
export const longevityGroupSchema = z.strictObject({
  /** `product/…` or `material/…`. */
  id: z.string(),
  kind: z.enum(PRODUCT_KINDS),
  /** null = unknown, or the kind lasts alike whatever it is made of. */
  material: z.enum(MATERIALS).nullable(),
  /** null = all products of the kind and material. */
  product: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
  unit: z.enum(WEAR_UNITS),
  /** What a month of age adds to the wear, in the unit; null = age does not wear it. */
  monthAdds: z.number().nullable(),
  /** Worn out or torn. */
  wornOut: z.int(),
  /** Mounted or in the drawer. */
  inUse: z.int(),
  /** Lost, sold, replaced just in case …: it held at least that long. */
  gone: z.int(),
  /** Of all of these: nothing is recorded of their use or age, so they tell nothing. */
  unseen: z.int(),
  /** Of all of these: first recorded when already used. */
  enteredLate: z.int(),
  /** Worn-out parts of other products of the material that the curve leans on too. */
  othersWornOut: z.int(),
  /** How much of the curve is still the starting guess rather than worn-out parts, 0…1. */
  guessShare: z.number(),
  /** Some have life figures of their own, and count as shares of those. */
  ownFigures: z.boolean(),
  /** The learned curve: wear at which 10, 50 and 90 of 100 are worn out. */
  life: z.strictObject({ low: z.number(), median: z.number(), high: z.number() }),
  fitted: z.array(z.strictObject({ wear: z.number(), share: z.number() })),
  /** What happened, without any guess (Kaplan and Meier). */
  steps: z.array(survivalStepSchema),
  observed: medianWearSchema,
  /** Wear of those that held, by rising wear. */
  censored: z.array(z.strictObject({ wear: z.number(), inUse: z.boolean() })),
})
export type LongevityGroup = z.infer<typeof longevityGroupSchema>

/** What one product cost for the hours it was worn, in one currency. */
const productCostSchema = z.strictObject({
  product: idSchema,
  name: z.string(),
  kind: z.enum(PRODUCT_KINDS),
  currency: z.string(),
  /** Parts with a price. */
  parts: z.int(),
  /** Share of their prices that was used up. */
  usedUp: z.number(),
  hours: z.number(),
  perHour: z.number().nullable(),
  /** Parts of the product without a price, which are left out. */
  unpriced: z.int(),
})
export type ProductCost = z.infer<typeof productCostSchema>

/** What consumables cost in a stretch of time, in one currency. */
const periodCostSchema = z.strictObject({
  /** A calendar year; null = the last twelve months. */
  year: z.int().nullable(),
  currency: z.string(),
  /** Paid for packs and pairs that were bought then. */
  bought: z.number(),
  /** Share of the prices that was used up then. */
  usedUp: z.number(),
})
export type PeriodCost = z.infer<typeof periodCostSchema>

/** What the next twelve months will likely ask for of one product. */
const aheadSchema = z.strictObject({
  product: idSchema,
  name: z.string(),
  kind: z.enum(PRODUCT_KINDS),
  replacements: z.int(),
  /** Unopened pairs there are. */
  unopened: z.int(),
  /** What one cost when it was last bought; null = unknown. */
  price: moneySchema.nullable(),
})
export type Ahead = z.infer<typeof aheadSchema>

export const costsSchema = z.strictObject({
  devices: z.array(
    z.strictObject({
      device: idSchema,
      name: z.string(),
      owned: z.boolean(),
      hours: z.number(),
      cost: deviceCostSchema,
    }),
  ),
  products: z.array(productCostSchema),
  /** Products of which no part has a price. */
  unpriced: z.array(
    z.strictObject({ product: idSchema, name: z.string(), kind: z.enum(PRODUCT_KINDS), parts: z.int() }),
  ),
  /** The last twelve months first, then the years, newest first. */
  periods: z.array(periodCostSchema),
  /** Purchases with a price but no day, which are in no period. */
  undated: z.int(),
  ahead: z.array(aheadSchema),
})
export type Costs = z.infer<typeof costsSchema>
