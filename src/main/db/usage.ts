/** Interval SQL: what was worn while listening. Every total of the program is derived here or in shared. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import type { PartStretch } from './stretches'
import { wornCache } from './wornCache'

export interface DeviceTotal {
  readonly device: string
  readonly seconds: number
  readonly sessions: number
  readonly lastEndAt: Instant | null
}

export interface PartTotal {
  readonly part: string
  readonly device: string
  readonly seconds: number
}

export function usageQueries(connection: Connection) {
  const worn = wornCache(connection)
  const deviceTotals = connection.prepare<{ now: Instant }, DeviceTotal>(`
    SELECT device_id AS device, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds, count(*) AS sessions,
      max(coalesce(end_at, @now)) AS lastEndAt
    FROM sessions GROUP BY device_id ORDER BY device_id`)
  const deviceScenarios = connection.prepare<
    { now: Instant; device: string },
    { scenario: string | null; seconds: number }
  >(`
    SELECT scenario_id AS scenario, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds
    FROM sessions WHERE device_id = @device GROUP BY scenario_id ORDER BY seconds DESC, scenario`)
  const lengths = connection.prepare<[], { device: string; minutes: number }>(`
    SELECT device_id AS device, (end_at - start_at) / 60.0 AS minutes FROM sessions
    WHERE end_at - start_at >= 300 ORDER BY device_id, minutes`)
  const timesMounted = connection.prepare<[], { part: string; times: number }>(
    // One that goes on in another mount, on one side instead of two, was never off.
    `SELECT part_id AS part, count(*) AS times FROM mounts mount WHERE NOT EXISTS (
       SELECT 1 FROM mounts before WHERE before.part_id = mount.part_id AND before.device_id = mount.device_id
         AND before.slot = mount.slot AND before.to_at = mount.from_at)
     GROUP BY part_id`,
  )

  return {
    worn,
    /** Every stretch of every part up to `nowAt`, by part and time. */
    partStretches: (nowAt: Instant): PartStretch[] => byPart(worn(nowAt).ofPart).flatMap(([, own]) => own),
    /** Seconds each part was worn on each device. */
    partTotals: (nowAt: Instant): PartTotal[] =>
      byPart(worn(nowAt).ofPart).flatMap(([part, own]) =>
        [...secondsByDevice(own)].map(([device, seconds]) => ({ part, device, seconds })),
      ),
    deviceTotals: (nowAt: Instant) => deviceTotals.all({ now: nowAt }),
    deviceScenarios: (device: string, nowAt: Instant) => deviceScenarios.all({ device, now: nowAt }),
    /** Session lengths of at least five minutes, ascending within each device. */
    sessionMinutes: () => lengths.all(),
    timesMounted: () => new Map(timesMounted.all().map(({ part, times }) => [part, times])),
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
