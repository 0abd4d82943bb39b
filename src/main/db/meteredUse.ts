import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import type { PartStretch } from './stretches'

/** A session as a stretch of use of its whole device. */
export type DeviceStretch = Omit<PartStretch, 'part' | 'session'>

/** Every session up to an instant of the devices of which something is metered as a whole, by device and time. */
export function meteredUse(connection: Connection): (nowAt: Instant) => DeviceStretch[] {
  const sessions = connection.prepare<{ now: Instant }, DeviceStretch>(`
    SELECT device_id AS device, start_at AS fromAt, min(coalesce(end_at, @now), @now) AS toAt,
      start_at AS sessionStartAt, sweat, temperature_c AS temperatureC, scenario_id AS scenario
    FROM sessions WHERE start_at < @now AND device_id IN (SELECT device_id FROM device_meters)
    ORDER BY device_id, start_at`)
  return (nowAt) => sessions.all({ now: nowAt })
}
