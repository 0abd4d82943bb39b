/** What is kept of devices between reads, and must be read again. */
import type { Instant } from '../../shared/time'
import { type Connection, dataVersion } from './connection'
import type { Touches } from './touches'

/**
 * Tells which devices to read again as of an instant: those that a write touched, and as time goes on those that
 * are not settled; null = all of them, for another program has written, or nobody knows, or the clock went back.
 */
export function staleness(
  connection: Connection,
  touches: Touches,
): (nowAt: Instant, unsettled: () => Iterable<string>) => ReadonlySet<string> | null {
  let read: { readonly nowAt: Instant; readonly version: number } | null = null
  return (nowAt, unsettled) => {
    const version = dataVersion(connection)
    const before = read
    read = { nowAt, version }
    const all = before === null || before.version !== version || nowAt < before.nowAt || touches.all()
    const stale = all ? null : new Set([...touches.devices, ...(nowAt > before.nowAt ? unsettled() : [])])
    // What is read inside a transaction may yet be taken back.
    if (!connection.inTransaction) touches.forget()
    return stale
  }
}
