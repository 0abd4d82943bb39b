/** Interval SQL: what was worn while listening. Every total of the program is derived here or in shared. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { deviceTotalsQuery } from './deviceTotals'
import { sessionLengths } from './sessionLengths'
import type { PartStretch } from './stretches'
import type { Touches } from './touches'
import { wornCache } from './wornCache'

export interface PartTotal {
  readonly part: string
  readonly device: string
  readonly seconds: number
}

/** @param touches makes what tells each reader which devices to read again */
export function usageQueries(connection: Connection, touches: () => Touches) {
  const { worn, steps } = wornCache(connection, touches())
  const deviceScenarios = connection.prepare<
    { now: Instant; device: string },
    { scenario: string | null; seconds: number }
  >(`
    SELECT scenario_id AS scenario, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds
    FROM sessions WHERE device_id = @device GROUP BY scenario_id ORDER BY seconds DESC, scenario`)
  return {
    worn,
    /** Reads what `worn` would have to read, step by step. */
    readAhead: steps,
    /** Every stretch of every part up to `nowAt`, by part and time. */
    partStretches: (nowAt: Instant): PartStretch[] => byPart(worn(nowAt).ofPart).flatMap(([, own]) => own),
    /** Seconds each part was worn on each device. */
    partTotals: (nowAt: Instant): PartTotal[] =>
      byPart(worn(nowAt).ofPart).flatMap(([part, own]) =>
        [...secondsByDevice(own)].map(([device, seconds]) => ({ part, device, seconds })),
      ),
    deviceTotals: deviceTotalsQuery(connection, touches()),
    deviceScenarios: (device: string, nowAt: Instant) => deviceScenarios.all({ device, now: nowAt }),
    /** Lengths of the sessions of at least five minutes by device, in minutes, ascending. */
    sessionLengths: sessionLengths(connection, touches()),
  }
}

function byPart(ofPart: ReadonlyMap<string, readonly PartStretch[]>) {
  return [...ofPart].sort(([a], [b]) => (a < b ? -1 : 1))
}

const summed = new WeakMap<readonly PartStretch[], ReadonlyMap<string, number>>()

/** The same array, asked for again, has not changed. */
function secondsByDevice(stretches: readonly PartStretch[]): ReadonlyMap<string, number> {
  const known = summed.get(stretches)
  if (known) return known
  const seconds = new Map<string, number>()
  summed.set(stretches, seconds)
  for (const { device, fromAt, toAt } of stretches) {
    seconds.set(device, (seconds.get(device) ?? 0) + toAt - fromAt)
  }
  return seconds
}
