import { z } from 'zod'
import { idSchema } from '../gear/device'
import { CRITERIA } from '../scenarios/scenario'
import { contextSchema } from '../suggest/types'

/** Why a suggested device was passed over; `other` carries no lesson of its own beyond the choice. */
export const PASS_REASONS = [
  'not_at_hand',
  'uncomfortable',
  'too_hot',
  'too_bulky',
  'sound',
  'isolation',
  'battery',
  'other',
] as const

/** The owner chose otherwise: `chosen` over `suggested`, or only not `suggested`. */
export const feedbackSchema = z.strictObject({
  scenario: idSchema,
  context: contextSchema,
  suggested: idSchema,
  /** null = passed over without naming another. */
  chosen: idSchema.nullable(),
  reason: z.enum(PASS_REASONS).nullable(),
})
export type Feedback = z.infer<typeof feedbackSchema>

/** What was learned of one criterion in one scenario. */
export const learnedShiftSchema = z.strictObject({
  criterion: z.enum(CRITERIA),
  /** The share of the score by the scenario's own weights, 0…1. */
  designed: z.number(),
  /** The share after learning, 0…1. */
  learned: z.number(),
  /** One standard deviation of the learned share. */
  spread: z.number(),
  /** "You took the HD 600 instead of the XM5 4 times" */
  evidence: z.array(z.string()),
})
export const learnedScenarioSchema = z.strictObject({
  scenario: idSchema,
  /** How many choices and ratings it was learned from here. */
  observations: z.int(),
  /** And how many in all other scenarios, which count less. */
  observationsElsewhere: z.int(),
  shifts: z.array(learnedShiftSchema),
})
export type LearnedScenario = z.infer<typeof learnedScenarioSchema>
