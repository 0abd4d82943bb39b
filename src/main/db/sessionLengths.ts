import type { Connection } from './connection'
import { keptByDevice } from './keptByDevice'
import type { Touches } from './touches'

/** @returns the lengths, in minutes and ascending, of the sessions of at least five minutes, by device */
export function sessionLengths(
  connection: Connection,
  touches: Touches,
): () => ReadonlyMap<string, readonly number[]> {
  // One text of numbers a device reaches us many times faster than a row a session.
  const select = (where: string) => `
    SELECT device_id AS device, json_group_array(end_at - start_at) FILTER (WHERE end_at - start_at >= 300) AS seconds
    FROM sessions ${where} GROUP BY device_id HAVING max(end_at - start_at) >= 300`
  return keptByDevice(connection, touches, select, ({ seconds }: { device: string; seconds: string }) => {
    const lengths: readonly number[] = JSON.parse(seconds)
    return lengths.map((length) => length / 60).sort((a, b) => a - b)
  })
}
