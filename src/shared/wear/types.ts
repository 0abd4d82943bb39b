import { z } from 'zod'
import type { DutyRule } from '../care/rule'
import { idSchema, type RetireReason, SLOTS } from '../gear/device'
import type { WearKind } from '../parts/materials'
import { type LifeOverride, type Material, METERS, type Meter, SIDES } from '../parts/part'
import type { Sweat } from '../sessions/session'
import { type Instant, instantSchema, type LocalDate, localDateSchema } from '../time'
import type { Use } from './use'

/** A stretch in which a part was worn, already cut to mount ∩ session. */
export interface UseSegment {
  readonly fromAt: Instant
  readonly toAt: Instant
  /** Start of the whole session that it belongs to. */
  readonly sessionStartAt: Instant
  readonly sweat: Sweat
  readonly temperatureC: number | null
  readonly scenario: string | null
}

/** What wears on a device as a whole: one stretch of its life, from new or renewed until it was renewed. */
export interface MeteredWhole {
  /** Its row in the record. */
  readonly id: number
  readonly device: string
  readonly meter: Meter
}

/**
 * Everything the wear engine may know about one part, or about what wears on a device as a whole. Its use may be
 * given as it comes or in columns.
 */
export interface WearSubject<U extends Use = readonly UseSegment[]> {
  /** Id of the part, or for a device as a whole what `wearKey` makes of its meter. */
  readonly part: string
  /** Absent = a part. */
  readonly meter?: MeteredWhole
  readonly product: string
  readonly kind: WearKind
  readonly material: Material | null
  /** Own figures, most specific first: part, then product, then material; null or absent = inherit. */
  readonly lifeOverrides: readonly Partial<LifeOverride>[]
  readonly openedOn: LocalDate | null
  /** When the lot it came from was bought; null = unknown or not from stock. */
  readonly stockSinceOn: LocalDate | null
  readonly hoursBefore: number
  readonly trackedFromAt: Instant | null
  readonly retiredAt: Instant | null
  readonly retireReason: RetireReason | null
  readonly segments: U
  /**
   * The use of the slot it is mounted in, whichever part was in it, so that a fresh pair inherits the
   * habit of the one before; absent = only its own use is known.
   */
  readonly slotSegments?: U
  /** Instants at which a cable was mounted, ascending: each is a mating. */
  readonly mountedAt: readonly Instant[]
  /** Hours one charge lasts, for a battery; null = not a battery or unknown. */
  readonly batteryHours: number | null
  /** The cleaning rule in force; null = it is not to be cleaned. */
  readonly cleanRule: DutyRule | null
  /** Instants of cleanings, ascending; empty = the owner does not log them. */
  readonly cleanedAt: readonly Instant[]
  /** Instants of inspections answered "still fine", ascending. */
  readonly foundFineAt: readonly Instant[]
  /** Where it is now; null = in the drawer, or retired. */
  readonly mounted: {
    readonly device: string
    readonly slot: (typeof SLOTS)[number] | null
    readonly side: (typeof SIDES)[number] | null
  } | null
  /** Unopened pairs of the same product. */
  readonly spares: number
}

/** What the engine takes: subjects whose use is given either way. */
export type AnySubject = WearSubject<Use>

export const WEAR_STATES = ['fine', 'soon', 'due', 'overdue'] as const
export type WearState = (typeof WEAR_STATES)[number]

/** One row of the wear list; keys and meaning as in `canalog wear --json`. */
export const wearItemSchema = z.strictObject({
  /** null = it wears on the device as a whole; its slot tells what, and the shell of the device has none. */
  part: idSchema.nullable(),
  device: idSchema.nullable(),
  slot: z.enum(SLOTS).nullable(),
  side: z.enum(SIDES).nullable(),
  hours: z.number(),
  effectiveHours: z.number(),
  months: z.number(),
  cycles: z.number(),
  damage: z.number(),
  pWornNow: z.number(),
  posterior: z.strictObject({ k: z.number(), a: z.number(), b: z.number() }),
  shapes: z.array(z.strictObject({ k: z.number(), weight: z.number(), a: z.number(), b: z.number() })),
  learnedFrom: z.int(),
  low: localDateSchema.nullable(),
  median: localDateSchema.nullable(),
  high: localDateSchema.nullable(),
  driver: z.enum(['use', 'age', 'cycles']),
  state: z.enum(WEAR_STATES),
  spares: z.int(),
  orderBy: localDateSchema.nullable(),
  why: z.string(),
})
export type WearItem = z.infer<typeof wearItemSchema>

/** A wear item with what a screen needs beside it. */
export const wearReportSchema = wearItemSchema.extend({
  /** What wears on the device as a whole; null = a part. */
  meter: z.enum(METERS).nullable(),
  /** The row of that meter in the record. */
  meterId: z.int().nullable(),
  /** Shares of the life used up by use, age and cycles; they add up to `damage`. */
  terms: z.strictObject({ use: z.number(), age: z.number(), cycles: z.number() }),
  /** Worn-out others of its kind and material that `learnedFrom` leaves out. */
  pooledFrom: z.int(),
  /** The life figures in force; null = that clock does not run. */
  lifeHours: z.number().nullable(),
  lifeMonths: z.number().nullable(),
  lifeCycles: z.number().nullable(),
  /** Where the figures come from. */
  lifeBasis: z.enum(['part', 'product', 'material']),
  /** Damage at which half of such pairs are worn out. */
  medianDamage: z.number(),
  /** Hours of unstressed use until `medianDamage`, at least 0; null = hours do not wear it. */
  hoursLeft: z.number().nullable(),
  retiredAt: instantSchema.nullable(),
})
export type WearReport = z.infer<typeof wearReportSchema>

/** A report as a screen gets it: all but the curve, of which it shows only what follows from it. */
export const wearViewSchema = wearReportSchema.omit({ posterior: true, shapes: true })
export type WearView = z.infer<typeof wearViewSchema>

/** As much of a report as a meter shows: no words, which take longest to make. */
export const wearGlanceSchema = wearViewSchema.pick({
  damage: true,
  medianDamage: true,
  pWornNow: true,
  state: true,
})
export type WearGlance = z.infer<typeof wearGlanceSchema>

export function wearGlanceOf({ damage, medianDamage, pWornNow, state }: WearReport): WearGlance {
  return { damage, medianDamage, pWornNow, state }
}

export function wearViewOf({ posterior: _posterior, shapes: _shapes, ...view }: WearReport): WearView {
  return view
}

/** The owner's thresholds on the share worn out, 0…1, rising. */
export interface WearThresholds {
  readonly soon: number
  readonly due: number
  readonly overdue: number
}

/** What a report is known by among all: the id of the part, else `meter/12`. */
export function wearKey(of: { readonly part: string | null; readonly meterId: number | null }): string {
  return of.part ?? `meter/${of.meterId ?? ''}`
}
