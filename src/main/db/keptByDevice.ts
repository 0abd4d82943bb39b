/** What is read from the sessions of each device, kept between reads: only devices that a write touched are read again. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { staleness } from './staleness'
import type { Touches } from './touches'

/**
 * @param select the statement for `''`, all devices, or `WHERE device_id = @device`; one row a device
 * @returns the rows by device, as they are without regard to the time
 */
export function keptByDevice<Row extends { readonly device: string }, T>(
  connection: Connection,
  touches: Touches,
  select: (where: string) => string,
  decode: (row: Row) => T,
): () => ReadonlyMap<string, T> {
  const staleDevices = staleness(connection, touches)
  const ofAll = connection.prepare<[], Row>(select(''))
  const ofOne = connection.prepare<{ device: string }, Row>(select('WHERE device_id = @device'))
  const kept = new Map<string, T>()
  return () => {
    const stale = staleDevices(TIMELESS, () => [])
    if (stale === null) kept.clear()
    const rows = stale === null ? ofAll.all() : [...stale].flatMap((device) => ofOne.all({ device }))
    for (const device of stale ?? []) kept.delete(device)
    for (const row of rows) kept.set(row.device, decode(row))
    return kept
  }
}

const TIMELESS: Instant = 0
