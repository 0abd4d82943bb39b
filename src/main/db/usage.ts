/** Interval SQL: what was worn while listening. Every total of the program is derived here or in shared. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { deviceTotalsQuery } from './deviceTotals'
import type { PartStretch } from './stretches'
import { watchTouches } from './touches'
import { wornCache } from './wornCache'

export interface PartTotal {
  readonly part: string
  readonly device: string
  readonly seconds: number
}

export function usageQueries(connection: Connection) {
  const touches = watchTouches(connection)
  const worn = wornCache(connection, touches())
  const deviceScenarios = connection.prepare<
    { now: Instant; device: string },
    { scenario: string | null; seconds: number }
  >(`
    SELECT scenario_id AS scenario, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds
    FROM sessions WHERE device_id = @device GROUP BY scenario_id ORDER BY seconds DESC, scenario`)
  const lengths = connection.prepare<[], { device: string; minutes: number }>(`
    SELECT device_id AS device, (end_at - start_at) / 60.0 AS minutes FROM sessions
    WHERE end_at - start_at >= 300 ORDER BY device_id, minutes`)

  return {
    worn,
    /** Every stretch of every part up to `nowAt`, by part and time. */
    partStretches: (nowAt: Instant): PartStretch[] => byPart(worn(nowAt).ofPart).flatMap(([, own]) => own),
    /** Seconds each part was worn on each device. */
    partTotals: (nowAt: Instant): PartTotal[] =>
      byPart(worn(nowAt).ofPart).flatMap(([part, own]) =>
        [...secondsByDevice(own)].map(([device, seconds]) => ({ part, device, seconds })),
      ),
    deviceTotals: deviceTotalsQuery(connection, touches()),
    deviceScenarios: (device: string, nowAt: Instant) => deviceScenarios.all({ device, now: nowAt }),
    /** Session lengths of at least five minutes, ascending within each device. */
    sessionMinutes: () => lengths.all(),
  }
}

function byPart(ofPart: ReadonlyMap<string, readonly PartStretch[]>) {
  return [...ofPart].sort(([a], [b]) => (a < b ? -1 : 1))
}

function secondsByDevice(stretches: readonly PartStretch[]): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  for (const { device, fromAt, toAt } of stretches) {
    seconds.set(device, (seconds.get(device) ?? 0) + toAt - fromAt)
  }
  return seconds
}
