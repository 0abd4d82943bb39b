import { z } from 'zod'
import { idSchema } from '../gear/device'

export const coverageCellSchema = z.strictObject({
  device: idSchema,
  /** null = excluded, for the reason in `text`. */
  score: z.number().nullable(),
  text: z.string(),
})

/** One scenario against the whole shelf. */
export const coverageRowSchema = z.strictObject({
  scenario: idSchema,
  name: z.string(),
  /** Share of the owner's sessions of the last year in this scenario, 0…1; without any, equal shares. */
  share: z.number(),
  best: z.strictObject({ device: idSchema, score: z.number() }).nullable(),
  /** share × how far the best score lies below 100: where the shelf serves worst. */
  gap: z.number(),
  cells: z.array(coverageCellSchema),
})

/** How well one device does in one scenario. */
export const suitSchema = z.strictObject({
  scenario: idSchema,
  name: z.string(),
  /** 0…100; null = excluded, for the reason in `text`. */
  score: z.number().nullable(),
  text: z.string(),
})
export type Suit = z.infer<typeof suitSchema>

/** A kind of device, simulated as if owned. */
export const archetypeLiftSchema = z.strictObject({
  archetype: z.string(),
  name: z.string(),
  /** What kind of thing it is, and price advice with its facts. */
  text: z.string(),
  facts: z.array(z.string()),
  /** Points it would lift the best score by, weighted with how often each scenario happens. */
  lift: z.number(),
  byScenario: z.array(
    z.strictObject({ scenario: idSchema, name: z.string(), lift: z.number(), score: z.number() }),
  ),
})

export const coverageSchema = z.strictObject({
  rows: z.array(coverageRowSchema),
  archetypes: z.array(archetypeLiftSchema),
  /** Devices that are best at nothing and have not been used for months. */
  idle: z.array(z.strictObject({ device: idSchema, text: z.string() })),
})
export type Coverage = z.infer<typeof coverageSchema>

export const packingPlanSchema = z.strictObject({
  /** Fewest devices first; each covers the scenarios listed. */
  devices: z.array(
    z.strictObject({
      device: idSchema,
      covers: z.array(z.strictObject({ scenario: idSchema, name: z.string(), score: z.number() })),
      /** What to bring with it: tips, cable, source, as sentences. */
      bring: z.array(z.string()),
      /** "Charge it: 30 h of battery" */
      charge: z.string().nullable(),
    }),
  ),
  /** Scenarios that nothing owned covers well enough, with the reason. */
  uncovered: z.array(z.strictObject({ scenario: idSchema, name: z.string(), text: z.string() })),
})
export type PackingPlan = z.infer<typeof packingPlanSchema>
