import { z } from 'zod'
import type { DoseMode } from '../acoustics/dose'
import { type Device, idSchema } from '../gear/device'
import type { Source } from '../gear/source'
import type { RigRating } from '../learning/rigRating'
import type { FitFinding } from '../parts/fitMemory'
import type { Part, Product, Side, StockLot } from '../parts/part'
import { CRITERIA, INTERRUPTIONS, type Scenario } from '../scenarios/scenario'
import type { Instant } from '../time'

export const GLASSES = ['none', 'thin', 'normal', 'thick'] as const
export type Glasses = (typeof GLASSES)[number]

/** What is true this time; every key has a default from the scenario or the owner. */
export const contextSchema = z.strictObject({
  minutes: z.number().positive().max(1440),
  noiseDbA: z.number().min(0).max(130),
  temperatureC: z.number().min(-40).max(60),
  glasses: z.enum(GLASSES),
  aware: z.boolean(),
  headRest: z.boolean(),
  othersNear: z.boolean(),
  interruptions: z.enum(INTERRUPTIONS),
  wind: z.boolean(),
  /** A source id; null = the best one that is owned. */
  source: idSchema.nullable(),
  /** 0 = best pick, 1 = bring forward what has been neglected. */
  rotate: z.number().min(0).max(1),
})
export type Context = z.infer<typeof contextSchema>

/** A part in life as the shelf sees it. */
export interface ShelfPart {
  readonly part: Part
  readonly product: Product
  readonly mounted: { readonly device: string; readonly slot: string; readonly side: Side } | null
  /** Wear used up, 0 new, 1 the median life. */
  readonly damage: number
  /** Share of such pairs that would be worn out by now, 0…1. */
  readonly pWornNow: number
  /** Hours of unstressed use until half of such pairs are worn out; null = no forecast. */
  readonly hoursLeft: number | null
}

/** What the owner found out about a product on a device; null = not judged. */
export type FitJudgement = Pick<FitFinding, 'device' | 'product' | 'side' | 'fits' | 'sealed'>

/** What the record knows of a device's use. */
export interface DeviceUse {
  readonly device: string
  readonly sessions: number
  readonly lastEndAt: Instant | null
  /** Median length of this device's sessions of at least five minutes; null = fewer than five of them. */
  readonly usualMinutes: number | null
}

/** Everything a suggestion may look at. The order of no list matters. */
export interface SuggestInput {
  readonly nowAt: Instant
  readonly scenario: Scenario
  readonly context: Context
  readonly devices: readonly Device[]
  readonly parts: readonly ShelfPart[]
  readonly stock: readonly { readonly lot: StockLot; readonly product: Product }[]
  readonly sources: readonly Source[]
  readonly fitJudgements: readonly FitJudgement[]
  readonly use: readonly DeviceUse[]
  /** Level the owner likes in quiet, dB(A). */
  readonly quietLevelDbA: number
  /** Whose weekly sound dose counts: 80 dB(A) or 75 dB(A) for 40 h (WHO-ITU H.870). */
  readonly doseMode: DoseMode
  /** Ids of devices the owner wants to see although a veto excludes them. */
  readonly showAnyway: readonly string[]
  /** How devices were rated with certain tips or pads. */
  readonly rigRatings: readonly RigRating[]
  /** Tips or pads that every device is to be worn with; null = the best for each. */
  readonly keep: Keep | null
}

/** The owner keeps these tips or pads and asks what to wear them on. */
export interface Keep {
  readonly slot: 'tips' | 'pads'
  readonly item: NonNullable<RigItem>
}

export const rigItemSchema = z
  .union([z.strictObject({ part: idSchema }), z.strictObject({ product: idSchema })])
  .nullable()

/** Device parts, cable and source that a suggestion names. `{product}` = an unopened pair from stock. */
export const rigSchema = z.strictObject({
  tips: rigItemSchema,
  pads: rigItemSchema,
  cable: rigItemSchema,
  source: idSchema.nullable(),
  headroomDb: z.number().nullable(),
})
export type RigItem = z.infer<typeof rigItemSchema>
export type Rig = z.infer<typeof rigSchema>

export const termSchema = z.strictObject({
  criterion: z.enum(CRITERIA),
  /** Normalised: the weights of a scenario sum to 1. */
  weight: z.number(),
  utility: z.number().min(0).max(1),
  /** 100 · weight · utility */
  points: z.number(),
  text: z.string(),
  facts: z.array(z.string()),
  /** True when the utility rests on a default for this kind of device. */
  assumed: z.boolean(),
})
export type Term = z.infer<typeof termSchema>

/** A reason with the points it wins or costs against the alternatives. */
export const reasonSchema = z.strictObject({
  criterion: z.enum(CRITERIA),
  text: z.string(),
  points: z.number(),
})
export type Reason = z.infer<typeof reasonSchema>

export const rankedSchema = z.strictObject({
  device: idSchema,
  /** 0…100, one decimal. */
  score: z.number(),
  rig: rigSchema,
  /** What the rig takes for granted, as sentences: "the usual silicone tips are assumed". */
  rigNotes: z.array(z.string()),
  /** The one of them that names an adapter to bring. */
  adapterNote: z.string().nullable(),
  terms: z.array(termSchema),
  for: z.array(reasonSchema),
  against: z.array(reasonSchema),
  /** One sentence for everything but the first. */
  whyNotFirst: z.string().nullable(),
  /** Vetoes that would exclude it but for "show anyway". */
  overridden: z.array(z.string()),
})
export type Ranked = z.infer<typeof rankedSchema>

export const vetoReasonSchema = z.strictObject({
  veto: z.string(),
  text: z.string(),
  facts: z.array(z.string()),
})
export type VetoReason = z.infer<typeof vetoReasonSchema>

export const suggestionSchema = z.strictObject({
  scenario: idSchema,
  at: z.int(),
  context: contextSchema,
  ranked: z.array(rankedSchema),
  /** So many more are ranked behind those. */
  more: z.int().min(0),
  excluded: z.array(z.strictObject({ device: idSchema, reasons: z.array(vetoReasonSchema) })),
})
export type Suggestion = z.infer<typeof suggestionSchema>
