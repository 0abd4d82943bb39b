/**
 * The sessions of each device in columns, kept between reads: what was worn, how long one listens there and in
 * which scenarios are all made of them, so each session is read once.
 */
import { SWEATS } from '../../shared/sessions/session'
import type { Instant } from '../../shared/time'
import type { UseConditions } from '../../shared/wear/use'
import type { Connection } from './connection'
import { staleness } from './staleness'
import type { Touches } from './touches'

/** The sessions of one device by time, a column for each of their properties. They never overlap. */
export interface Sessions {
  readonly session: Float64Array
  readonly startAt: Float64Array
  /** `RUNNING` for one that has not ended. */
  readonly endAt: Float64Array
  /** Where in `conditions` those of each stand. */
  readonly condition: Uint32Array
  readonly conditions: readonly UseConditions[]
}

/** Ends a running session in the columns, later than any instant. */
export const RUNNING = Number.MAX_SAFE_INTEGER

export interface DeviceSessions {
  /** The very same columns until a write has touched the device. */
  readonly of: (device: string) => Sessions
  /** Those of every device, by id. */
  readonly all: () => ReadonlyMap<string, Sessions>
  /** Takes what another connection read of every device for its own. */
  readonly takeOver: (read: SessionsRead) => void
}

/** All sessions, as a connection read them. */
export interface SessionsRead {
  readonly sessions: ReadonlyMap<string, Sessions>
  /** Those of all of them, which grow with what is read later. */
  readonly conditions: UseConditions[]
}

/** Reads the sessions of every device. */
export function readSessions(connection: Connection): SessionsRead {
  const conditions: UseConditions[] = []
  const read = sessionReader(connection, conditions)
  const devices = connection.prepare<[], string>('SELECT id FROM devices').pluck().all()
  return { sessions: new Map(devices.map((device) => [device, read(device)])), conditions }
}

export function deviceSessions(connection: Connection, touches: Touches): DeviceSessions {
  const staleDevices = staleness(connection, touches)
  let read = sessionReader(connection, [])
  const devices = connection.prepare<[], string>('SELECT id FROM devices').pluck()
  const kept = new Map<string, Sessions>()

  function forgetStale(): void {
    const stale = staleDevices(TIMELESS, () => [])
    if (stale === null) kept.clear()
    else for (const each of stale) kept.delete(each)
  }

  function keptOrRead(device: string): Sessions {
    const sessions = kept.get(device) ?? read(device)
    kept.set(device, sessions)
    return sessions
  }

  return {
    of: (device) => {
      forgetStale()
      return keptOrRead(device)
    },
    all: () => {
      // What is stale is asked of SQLite, so once for all of them.
      forgetStale()
      return new Map(devices.all().map((device) => [device, keptOrRead(device)]))
    },
    takeOver: ({ sessions, conditions }) => {
      forgetStale()
      read = sessionReader(connection, conditions)
      for (const [device, own] of sessions) kept.set(device, own)
    },
  }
}

/** Of sessions as they are, without regard to the time. */
const TIMELESS: Instant = 0

interface SessionColumns {
  readonly session: string
  readonly startAt: string
  readonly endAt: string
  readonly sweat: string
  readonly temperatureC: string
  readonly scenario: string
}

/** @param conditions hold those of what was read before; others are added to them */
function sessionReader(connection: Connection, conditions: UseConditions[]): (device: string) => Sessions {
  const sweat = `CASE sweat ${SWEATS.map((each, place) => `WHEN '${each}' THEN ${place}`).join(' ')} END`
  // One text of numbers a column reaches us much faster than a row a session; the index has them by time.
  const columns = connection.prepare<[string], SessionColumns>(`
    SELECT json_group_array(id) AS session, json_group_array(start_at) AS startAt,
      json_group_array(coalesce(end_at, ${RUNNING})) AS endAt, json_group_array(${sweat}) AS sweat,
      json_group_array(temperature_c) AS temperatureC, json_group_array(scenario_id) AS scenario
    FROM sessions WHERE device_id = ?`)
  const placeOf = placesIn(conditions)
  return (device) => {
    const row = columns.get(device)
    const numbers = (text: string | undefined): readonly number[] => JSON.parse(text ?? '[]')
    const temperatures: readonly (number | null)[] = JSON.parse(row?.temperatureC ?? '[]')
    const scenarios: readonly (string | null)[] = JSON.parse(row?.scenario ?? '[]')
    const places = numbers(row?.sweat).map((each, index) =>
      placeOf(each, temperatures[index] ?? null, scenarios[index] ?? null),
    )
    return inOrder({
      session: new Float64Array(numbers(row?.session)),
      startAt: new Float64Array(numbers(row?.startAt)),
      endAt: new Float64Array(numbers(row?.endAt)),
      condition: new Uint32Array(places),
      conditions,
    })
  }
}

/** SQLite takes them from the index as they stand there, but does not promise to. */
function inOrder(sessions: Sessions): Sessions {
  const { session, startAt, endAt, condition, conditions } = sessions
  if (startAt.every((at, index) => index === 0 || at >= (startAt[index - 1] ?? at))) return sessions
  const order = [...startAt.keys()].sort((a, b) => (startAt[a] ?? 0) - (startAt[b] ?? 0))
  const ordered = (column: Float64Array) => Float64Array.from(order, (index) => column[index] ?? 0)
  return {
    session: ordered(session),
    startAt: ordered(startAt),
    endAt: ordered(endAt),
    condition: Uint32Array.from(order, (index) => condition[index] ?? 0),
    conditions,
  }
}

/** Gives each kind of conditions a place for good. */
function placesIn(conditions: UseConditions[]) {
  const places = new Map<string | null, Map<number | null, number[]>>()
  const placesOf = (temperatureC: number | null, scenario: string | null): number[] => {
    const ofScenario = places.get(scenario) ?? new Map<number | null, number[]>()
    places.set(scenario, ofScenario)
    const bySweat = ofScenario.get(temperatureC) ?? []
    ofScenario.set(temperatureC, bySweat)
    return bySweat
  }
  for (const [place, { sweat, temperatureC, scenario }] of conditions.entries()) {
    placesOf(temperatureC, scenario)[SWEATS.indexOf(sweat)] = place
  }
  return (sweat: number, temperatureC: number | null, scenario: string | null): number => {
    const bySweat = placesOf(temperatureC, scenario)
    bySweat[sweat] ??= conditions.push({ sweat: SWEATS[sweat] ?? 'none', temperatureC, scenario }) - 1
    return bySweat[sweat]
  }
}
