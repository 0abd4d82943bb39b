/** Hours and sessions of each device, kept between reads: only devices that a write touched are summed again. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { staleness } from './staleness'
import type { Touches } from './touches'

export interface DeviceTotal {
  readonly device: string
  readonly seconds: number
  readonly sessions: number
  readonly lastEndAt: Instant | null
}

/** @returns the totals of every device with sessions, up to an instant, by device */
export function deviceTotalsQuery(
  connection: Connection,
  touches: Touches,
): (nowAt: Instant) => DeviceTotal[] {
  const staleDevices = staleness(connection, touches)
  const summed = (where: string) => `
    SELECT device_id AS device, sum(max(min(coalesce(end_at, @now), @now) - start_at, 0)) AS seconds,
      count(*) AS sessions, max(coalesce(end_at, @now)) AS lastEndAt,
      max(coalesce(end_at, @now + 1)) > @now AS unsettled
    FROM sessions ${where} GROUP BY device_id ORDER BY device_id`
  const ofAll = connection.prepare<{ now: Instant }, Summed>(summed(''))
  const ofOne = connection.prepare<{ now: Instant; device: string }, Summed>(
    summed('WHERE device_id = @device'),
  )
  let kept = new Map<string, Summed>()

  function* unsettled(): Generator<string> {
    for (const [device, total] of kept) if (total.unsettled === 1) yield device
  }

  return (nowAt) => {
    const stale = staleDevices(nowAt, unsettled)
    if (stale === null) kept = new Map(ofAll.all({ now: nowAt }).map((total) => [total.device, total]))
    for (const device of stale ?? []) {
      const total = ofOne.get({ now: nowAt, device })
      if (total) kept.set(device, total)
      else kept.delete(device)
    }
    return [...kept.values()]
      .map(({ unsettled: _, ...total }) => total)
      .sort((a, b) => (a.device < b.device ? -1 : 1))
  }
}

/** `unsettled` 1 while a session runs on or lies ahead: then time alone changes the total. */
type Summed = DeviceTotal & { readonly unsettled: 0 | 1 }
