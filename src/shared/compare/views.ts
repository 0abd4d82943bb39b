import { z } from 'zod'
import { idSchema } from '../gear/device'
import { CRITERIA } from '../scenarios/scenario'
import { contextSchema, reasonSchema, rigSchema } from '../suggest/types'

const termSideSchema = z.strictObject({
  utility: z.number().min(0).max(1),
  /** 100 · weight · utility */
  points: z.number(),
  text: z.string(),
  facts: z.array(z.string()),
  assumed: z.boolean(),
})

/** One of the two devices on this occasion. */
export const contenderSchema = z.strictObject({
  device: idSchema,
  name: z.string(),
  /** null = no source reaches it, so there is nothing to score. */
  score: z.number().nullable(),
  rig: rigSchema.nullable(),
  rigNotes: z.array(z.string()),
  /** What speaks against taking it at all, as sentences; it is scored all the same. */
  vetoes: z.array(z.string()),
  /** The largest differences in its favour, most first; points it wins over the other. */
  wins: z.array(reasonSchema),
})

/** Two devices head to head in one scenario. */
export const comparisonSchema = z.strictObject({
  scenario: idSchema,
  name: z.string(),
  context: contextSchema,
  a: contenderSchema,
  b: contenderSchema,
  /** null = too close to call, or neither can be taken. */
  winner: z.enum(['a', 'b']).nullable(),
  sentence: z.string(),
  /** Term by term in the order of the criteria; empty when one of the two cannot be scored. */
  terms: z.array(
    z.strictObject({
      criterion: z.enum(CRITERIA),
      /** What the criterion is called in a sentence. */
      name: z.string(),
      /** The weights of an occasion sum to 1. */
      weight: z.number(),
      /** Points of a minus points of b. */
      lead: z.number(),
      a: termSideSchema,
      b: termSideSchema,
    }),
  ),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** "IEM or headphone?": the best of each kind that is owned. */
export const formatComparisonSchema = z.strictObject({
  /** a is the in-ear, b the headphone; null = nothing of one kind can be taken. */
  comparison: comparisonSchema.nullable(),
  sentence: z.string(),
  facts: z.array(z.string()),
})
export type FormatComparison = z.infer<typeof formatComparisonSchema>
