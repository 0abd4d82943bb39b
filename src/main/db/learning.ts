import type { FeedbackRecord, RatedSession } from '../../shared/learning/lessons'
import type { RigRating } from '../../shared/learning/rigRating'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { keptByDevice } from './keptByDevice'
import * as schema from './schema/learning'
import { tableStatements } from './table'
import type { Touches } from './touches'

type FeedbackRow = typeof schema.feedback.$inferSelect

export function feedbackQueries(connection: Connection, touches: Touches) {
  const table = tableStatements<typeof schema.feedback, number>(connection, schema.feedback, ['id'], 'at, id')
  const feedbackOf = ({ scenarioId, suggestedId, chosenId, ...plain }: FeedbackRow) => ({
    ...plain,
    scenario: scenarioId,
    suggested: suggestedId,
    chosen: chosenId,
  })
  const rated = ratedSessions(connection, touches)
  return {
    /** Sessions in a scenario that were rated after listening. */
    ratedSessions: rated,
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

/** By time, and by id at one instant. */
function ratedSessions(connection: Connection, touches: Touches): () => RatedSession[] {
  const select = (where: string) => `
    SELECT device_id AS device, json_group_array(json_object('id', id, 'device', device_id,
      'scenario', scenario_id, 'rating', rating, 'at', start_at)) AS sessions
    FROM (SELECT * FROM sessions ${where}) WHERE rating IS NOT NULL AND scenario_id IS NOT NULL GROUP BY device_id`
  const ofDevices = keptByDevice(
    connection,
    touches,
    select,
    ({ sessions }: { device: string; sessions: string }): readonly (RatedSession & { id: number })[] =>
      JSON.parse(sessions),
  )
  return () =>
    [...ofDevices().values()]
      .flat()
      .sort((a, b) => a.at - b.at || a.id - b.id)
      .map(({ id: _, ...session }) => session)
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
