/** All use there is, read by one connection and taken over by another, in whatever thread either of them is. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { readSessions, type Sessions, type SessionsRead } from './deviceSessions'
import { type DeviceUse, deviceUseReader } from './deviceUse'

export interface UseAhead extends SessionsRead {
  readonly nowAt: Instant
  readonly uses: ReadonlyMap<string, DeviceUse>
}

/** Reads the use of every device up to an instant. */
export function readUseAhead(connection: Connection, nowAt: Instant): UseAhead {
  const read = readSessions(connection)
  const useOf = deviceUseReader(connection, (device) => read.sessions.get(device) ?? NO_SESSIONS)
  const devices = [...read.sessions.keys()]
  return { ...read, nowAt, uses: new Map(devices.map((device) => [device, useOf(device, nowAt, NOTHING)])) }
}

const NOTHING = new Map<never, never>()
const NO_SESSIONS: Sessions = {
  session: new Float64Array(),
  startAt: new Float64Array(),
  endAt: new Float64Array(),
  condition: new Uint32Array(),
  conditions: [],
}
