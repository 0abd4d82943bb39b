/** Interval SQL: what was worn while listening. Every total of the program is derived here or in shared. */
import { perObject } from '../../shared/memo'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import type { DeviceSessions } from './deviceSessions'
import type { DeviceTotal } from './deviceUse'
import type { PartUse } from './partUse'
import { scenarioSeconds } from './scenarioSeconds'
import { minutesOf, sessionLengths } from './sessionLengths'
import { type PartStretch, partStretches } from './stretches'
import type { Touches } from './touches'
import type { UseAhead } from './useAhead'
import { type WornColumns, wornCache } from './wornCache'

/** What was worn until an instant. */
export interface Worn extends WornColumns {
  /** Seconds that a part was worn on a device, or everywhere. */
  readonly secondsOf: (part: string, device?: string) => number
}

export interface PartTotal {
  readonly part: string
  readonly device: string
  readonly seconds: number
}

/** All parts, one of them, or those that were worn on a device. */
export interface Which {
  readonly part?: string
  readonly device?: string
}

/** @param touches tells which devices to read again */
export function usageQueries(connection: Connection, touches: Touches, sessions: DeviceSessions) {
  const cache = wornCache(connection, touches, sessions.of)
  return {
    worn: (nowAt: Instant): Worn => withSeconds(cache.worn(nowAt)),
    /** Reads what `worn` and `sessionLengths` would have to read, step by step. */
    *readAhead(nowAt: Instant): Generator<void> {
      yield* cache.steps(nowAt)
      for (const own of sessions.all().values()) {
        minutesOf(own)
        yield
      }
    },
    /** Takes what another connection read, where nothing has been written to since. */
    takeOver: (ahead: UseAhead): void => {
      sessions.takeOver(ahead)
      cache.takeOver(ahead.uses, ahead.nowAt)
    },
    /** Every stretch up to `nowAt` of those parts, by part and time. */
    partStretches: (nowAt: Instant, which: Which = {}): PartStretch[] =>
      chosen(cache.worn(nowAt), which).flatMap(({ part, there }) =>
        there
          .flatMap(([device, use]) => partStretches(part, device, use))
          .sort((a, b) => a.fromAt - b.fromAt),
      ),
    /** Seconds each of those parts was worn on each device. */
    partTotals: (nowAt: Instant, which: Which = {}): PartTotal[] =>
      chosen(cache.worn(nowAt), which).flatMap(({ part, there }) =>
        there.map(([device, use]) => ({ part, device, seconds: secondsOf(use) })),
      ),
    /** Hours and sessions of every device with sessions, by id. */
    deviceTotals: (nowAt: Instant): DeviceTotal[] =>
      [...cache.worn(nowAt).totals()].sort((a, b) => (a.device < b.device ? -1 : 1)),
    deviceScenarios: (device: string, nowAt: Instant) => scenarioSeconds(sessions.of(device), nowAt),
    /** Lengths of the sessions of at least five minutes by device, in minutes, ascending. */
    sessionLengths: sessionLengths(sessions),
  }
}

function withSeconds(worn: WornColumns): Worn {
  return {
    ...worn,
    secondsOf: (part, device) => {
      const use = device === undefined ? worn.parts.get(part) : worn.onDevices(part).get(device)
      return use ? secondsOf(use) : 0
    },
  }
}

interface Chosen {
  readonly part: string
  /** On which devices. */
  readonly there: readonly (readonly [string, PartUse])[]
}

/** By id. */
function chosen({ parts, partsOf, onDevices }: WornColumns, { part, device }: Which): readonly Chosen[] {
  const names = part !== undefined ? [part] : [...(device === undefined ? parts.keys() : partsOf(device))]
  return names.sort().map((name) => {
    const all = [...onDevices(name)]
    return { part: name, there: device === undefined ? all : all.filter(([on]) => on === device) }
  })
}

/** The same columns, asked for again, have not changed. */
const secondsOf = perObject((use: PartUse): number =>
  use.fromAt.reduce((sum, fromAt, index) => sum + (use.toAt[index] ?? fromAt) - fromAt, 0),
)
