import { t } from '../../i18n/texts'
import type { Connection } from '../connection'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** By delay ÷ the longest delay that does not disturb (assumed). */
export const DELAY: Curve = [
  [1, 1],
  [1.5, 0.5],
  [3, 0],
]
/** A limit as short as this is a matter of play or stage; beyond it a longer delay is out of the question. */
export const HARD_LIMIT_MS = 100

/** Sound in time with the picture, the game, the band. */
export const latency: Judge = ({ connection }, { scenario }) => {
  const limit = scenario.maxLatencyMs
  if (limit === null || connection === null) {
    return {
      utility: limit === null ? 1 : 0,
      text: () => t.suggest.verdicts.latency.noMatter,
      facts: [],
      assumed: false,
    }
  }
  return {
    utility: latencyUtility(connection, limit),
    text: () =>
      connection.wireless
        ? t.suggest.verdicts.latency.delay({ delay: whole(connection.latencyMs), limit: whole(limit) })
        : t.suggest.verdicts.latency.cable,
    facts: [],
    assumed: connection.latencyAssumed,
  }
}

export function latencyUtility(connection: Connection, limitMs: number | null): number {
  return limitMs === null ? 1 : at(DELAY, connection.latencyMs / limitMs)
}

/** True where the delay rules it out. */
export function tooSlow(connection: Connection, limitMs: number | null): boolean {
  return limitMs !== null && limitMs <= HARD_LIMIT_MS && connection.latencyMs > limitMs
}
