import { perObject } from '../../shared/memo'
import { type DeviceSessions, RUNNING, type Sessions } from './deviceSessions'

/** Shorter ones say nothing about how long one listens. */
const SHORTEST_SECONDS = 300

/** @returns the lengths, in minutes and ascending, of the sessions of at least five minutes, by device */
export function sessionLengths(sessions: DeviceSessions): () => ReadonlyMap<string, readonly number[]> {
  return () => {
    const lengths = new Map<string, readonly number[]>()
    for (const [device, own] of sessions.all()) {
      const minutes = minutesOf(own)
      if (minutes.length > 0) lengths.set(device, minutes)
    }
    return lengths
  }
}

/** Those of one device, remembered for as long as its sessions are the same. */
export const minutesOf = perObject(({ startAt, endAt }: Sessions): readonly number[] => {
  const seconds = endAt.map((at, index) => (at === RUNNING ? 0 : at - (startAt[index] ?? at)))
  return Array.from(seconds.filter((length) => length >= SHORTEST_SECONDS).sort(), (length) => length / 60)
})
