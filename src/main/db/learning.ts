import type { FeedbackRecord, RatedSession } from '../../shared/learning/lessons'
import type { RigRating } from '../../shared/learning/rigRating'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import * as schema from './learningSchema'
import { tableStatements } from './table'

type FeedbackRow = typeof schema.feedback.$inferSelect

export function feedbackQueries(connection: Connection) {
  const table = tableStatements<typeof schema.feedback, number>(connection, schema.feedback, ['id'], 'at, id')
  const feedbackOf = ({ scenarioId, suggestedId, chosenId, ...plain }: FeedbackRow) => ({
    ...plain,
    scenario: scenarioId,
    suggested: suggestedId,
    chosen: chosenId,
  })
  const rated = connection.prepare<[], RatedSession>(`
    SELECT device_id AS device, scenario_id AS scenario, rating, start_at AS at FROM sessions
    WHERE rating IS NOT NULL AND scenario_id IS NOT NULL ORDER BY start_at, id`)
  return {
    /** Sessions in a scenario that were rated after listening. */
    ratedSessions: () => rated.all(),
    all: (): (FeedbackRecord & { id: number })[] => table.all().map(feedbackOf),
    get: (id: number): (FeedbackRecord & { id: number }) | null => {
      const row = table.get(id)
      return row ? feedbackOf(row) : null
    },
    insert: ({ scenario, suggested, chosen, context, reason, at }: FeedbackRecord) =>
      table.insert({ at, scenarioId: scenario, context, suggestedId: suggested, chosenId: chosen, reason }),
    remove: (id: number) => table.remove(id),
  }
}

/** When scenarios were told to forget; at most once each. */
export function resetQueries(connection: Connection) {
  const table = tableStatements<typeof schema.learningResets, string>(
    connection,
    schema.learningResets,
    ['scenarioId'],
    'scenario_id',
  )
  return {
    all: () => table.all().map(({ scenarioId, at }) => ({ scenario: scenarioId, at })),
    set: (scenarioId: string, at: Instant) => {
      const row = { scenarioId, at }
      if (!table.update(row)) table.insert(row)
    },
    remove: (scenario: string) => table.remove(scenario),
  }
}

export type RigRatingRecord = RigRating & { readonly ratedAt: Instant }

export function rigRatingQueries(connection: Connection) {
  const table = tableStatements<typeof schema.rigRatings, [string, string]>(
    connection,
    schema.rigRatings,
    ['deviceId', 'productId'],
    'device_id, product_id',
  )
  return {
    all: (): RigRatingRecord[] =>
      table.all().map(({ deviceId, productId, ratedAt, ...ratings }) => ({
        device: deviceId,
        product: productId,
        ratings,
        ratedAt,
      })),
    set: ({ device, product, ratings, ratedAt }: RigRatingRecord) => {
      const row = { deviceId: device, productId: product, ...ratings, ratedAt }
      if (!table.update(row)) table.insert(row)
    },
    remove: (device: string, product: string) => table.remove([device, product]),
  }
}
