/** The channels by which suggestions become the owner's own: choices, ratings of rigs, scenarios. */
import { z } from 'zod'
import { idSchema } from '../../gear/device'
import { rigRatingSchema } from '../../learning/rigRating'
import { feedbackSchema, learnedScenarioSchema } from '../../learning/views'
import { scenarioDraftSchema, scenarioReadSchema } from '../../scenarios/draft'
import { scenarioSchema } from '../../scenarios/scenario'
import { contextSchema, suggestionSchema } from '../../suggest/types'
import { changed, command, query } from '../define'
import { SHELF } from './common'

const ofScenario = z.strictObject({ scenario: idSchema })
const WEIGHING = ['scenarios', 'undo'] as const

export const learningChannels = {
  /** The owner chose otherwise, or not this time; answers an id by which it can be forgotten. */
  'suggest.feedback': command(WEIGHING, feedbackSchema, changed(z.int())),
  'feedback.remove': command(WEIGHING, z.strictObject({ id: z.int().positive() }), changed(z.null())),
  'learning.get': query(SHELF, ofScenario, learnedScenarioSchema),
  'learning.reset': command(WEIGHING, ofScenario, changed(z.null())),
  'rigRatings.list': query(
    ['devices', 'parts'],
    z.strictObject({ device: idSchema }),
    z.array(rigRatingSchema),
  ),
  /** A rating without any aspect takes the former one away. */
  'rigRatings.save': command(['devices', 'parts', 'undo'], rigRatingSchema, changed(z.null())),
  'scenarios.save': command(
    WEIGHING,
    z.strictObject({ draft: scenarioDraftSchema }),
    changed(scenarioSchema),
  ),
  'scenarios.remove': command(WEIGHING, z.strictObject({ id: idSchema }), changed(z.null())),
  /** What would be suggested if the scenario were as drafted. */
  'scenarios.preview': query(
    SHELF,
    z.strictObject({ draft: scenarioDraftSchema, context: contextSchema.partial().default({}) }),
    suggestionSchema,
  ),
  /** Reads a shared scenario without keeping it. */
  'scenarios.fromJson': query([], z.strictObject({ text: z.string().max(1_000_000) }), scenarioReadSchema),
} as const
