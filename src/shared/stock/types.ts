import { z } from 'zod'
import { idSchema } from '../gear/device'
import type { ProductKind } from '../parts/part'
import { type LocalDate, localDateSchema } from '../time'
import type { UseRate } from '../wear/rate'
import type { WeightedShape } from '../wear/survival'

/** A pair on a device, and how fast its slot uses up such pairs. */
export interface PairInUse {
  readonly part: string
  /** What is known of the life of such pairs. */
  readonly shapes: readonly WeightedShape[]
  readonly damageNow: number
  /** Damage at the last inspection answered "still fine"; 0 = none. */
  readonly fineDamage: number
  /** Damage per day that comes for certain to this pair. */
  readonly steadyPerDay: number
  /** The same for the fresh pairs that follow it in its slot. */
  readonly freshSteadyPerDay: number
  /** Damage per day of use, from the habit of the slot. */
  readonly use: UseRate
  /** When half of such pairs are worn out; null = not within 20 years. */
  readonly halfWornOn: LocalDate | null
}

/** An opened pair on no device that is still good. */
export interface PairInDrawer {
  readonly part: string
  readonly damageNow: number
  /** Damage per day of lying there. */
  readonly agePerDay: number
}

/** Everything the stock engine may know about one product. */
export interface StockSubject {
  readonly product: string
  readonly kind: ProductKind
  /** null = sold one by one, as far as is known. */
  readonly pairsPerPack: number | null
  /** Unopened pairs that the owner wants to have at least; null = none in particular. */
  readonly keepPairs: number | null
  /** Unopened pairs over all lots. */
  readonly unopened: number
  readonly onOrder: number
  /** When the first of what is on order is expected; null = nothing is on order. */
  readonly nextExpectedOn: LocalDate | null
  /** Those on devices. */
  readonly inUse: readonly PairInUse[]
  /** The owner does not have the wear of such things watched, so nothing is foretold for those in use. */
  readonly unwatched: boolean
  readonly inDrawer: readonly PairInDrawer[]
  /** Places on devices that are empty since a pair of the product left them for good. */
  readonly waiting: number
  /** Chance per day that a pair in use goes for another reason than wear. */
  readonly lossPerDay: number
}

export interface StockOptions {
  readonly todayOn: LocalDate
  /** Days from ordering to having. */
  readonly deliveryDays: number
  /** For how many months an order should last. */
  readonly stockMonths: number
}

/** The days by which something has happened in 10, 50 and 90 of 100 futures; null = not within 20 years. */
export const spanSchema = z.strictObject({
  low: localDateSchema.nullable(),
  median: localDateSchema.nullable(),
  high: localDateSchema.nullable(),
})
export type Span = z.infer<typeof spanSchema>

export const STOCK_URGENCIES = ['none', 'soon', 'now'] as const

/** What is left of a product, how long it lasts, and what to order. */
export const stockOutlookSchema = z.strictObject({
  product: idSchema,
  unopened: z.int(),
  /** Opened, on no device, and still good. */
  inDrawer: z.int(),
  /** On devices. */
  inUse: z.int(),
  onOrder: z.int(),
  /** Places on devices that are empty since a pair of it left them for good. */
  waiting: z.int(),
  /** The day on which the last pair in reserve is taken into use; all null where there is none. */
  emptyOn: spanSchema,
  /** The day on which a worn pair has nothing to replace it, with all that is on order. */
  runOutOn: spanSchema,
  /** The day on which fewer are unopened or on order than the owner's minimum; null = not in sight, or no minimum. */
  belowMinimumOn: localDateSchema.nullable(),
  /**
   * The last day to order in half of all futures: the delivery before it runs out, or the day on which the
   * minimum is reached, which is there to bridge the delivery. null = no need within 20 years.
   */
  orderBy: localDateSchema.nullable(),
  /** Pairs to order, in whole packs; 0 = enough is there or on its way. */
  toOrder: z.int(),
  /** `now`: by today, or below the owner's minimum; `soon`: within the months that the owner plans for. */
  urgency: z.enum(STOCK_URGENCIES),
  /** A worn pair may have to wait for what is on order. */
  waitsForOrder: z.boolean(),
  /** In words, without a full stop. */
  why: z.string(),
})
export type StockOutlook = z.infer<typeof stockOutlookSchema>
