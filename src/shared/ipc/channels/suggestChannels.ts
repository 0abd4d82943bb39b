/** The engines: what to take, how sure that is, and what the shelf covers. */
import { z } from 'zod'
import { comparisonSchema, formatComparisonSchema } from '../../compare/views'
import { coverageSchema, packingPlanSchema, suitSchema } from '../../coverage/views'
import { idSchema } from '../../gear/device'
import { scenarioSchema } from '../../scenarios/scenario'
import { confidenceSchema } from '../../suggest/confidence/views'
import { locksSchema, NO_LOCKS } from '../../suggest/locks'
import { contextSchema, suggestionSchema } from '../../suggest/types'
import { weekSchema } from '../appViews'
import { nothing, query } from '../define'
import { id, SHELF } from './common'

/** What is asked of a suggestion. */
const question = z.strictObject({
  scenario: idSchema,
  context: contextSchema.partial().default({}),
  showAnyway: z.array(idSchema).max(1000).default([]),
  /** Devices that were passed over just now: left out, so that reasons compare with what remains. */
  passOver: z.array(idSchema).max(1000).default([]),
  locks: locksSchema.default(NO_LOCKS),
  /** So many devices are told of, best first; all when left out. */
  limit: z.int().positive().optional(),
})

export const suggestChannels = {
  'scenarios.list': query(
    ['scenarios', 'sessions'],
    nothing,
    z.array(z.strictObject({ scenario: scenarioSchema, builtIn: z.boolean(), uses: z.int() })),
  ),
  'suggest.run': query(SHELF, question, suggestionSchema),
  /** Asked beside suggest.run, off the path of drawing: 1,000 what-ifs take a moment. */
  'suggest.confidence': query(SHELF, question, confidenceSchema),
  'coverage.get': query(SHELF, nothing, coverageSchema),
  /** One device in every scenario, best first. */
  'coverage.device': query(SHELF, id, z.array(suitSchema)),
  /** The fewest devices for a trip; `minutes` is for each scenario, else as long as usual. */
  'packing.plan': query(
    SHELF,
    z.strictObject({
      scenarios: z.array(idSchema).min(1).max(100),
      minutes: contextSchema.shape.minutes.optional(),
    }),
    packingPlanSchema,
  ),
  'compare.devices': query(
    SHELF,
    z.strictObject({
      a: idSchema,
      b: idSchema,
      scenario: idSchema,
      context: contextSchema.partial().default({}),
    }),
    comparisonSchema,
  ),
  /** In-ear or headphone: the best of each kind. */
  'compare.formats': query(
    SHELF,
    z.strictObject({ scenario: idSchema, context: contextSchema.partial().default({}) }),
    formatComparisonSchema,
  ),
  'week.summary': query(['sessions', 'settings'], nothing, weekSchema),
} as const
