/** What was worn while listening on one device: mount ∩ session, or a whole session that names its parts. */
import { SWEATS } from '../../shared/sessions/session'
import type { Instant } from '../../shared/time'
import type { UseConditions } from '../../shared/wear/use'
import type { Connection } from './connection'
import { columnsOf, firstEndingAfter, type PartUse, type Range, type Sessions } from './partUse'

export interface DeviceTotal {
  readonly device: string
  readonly seconds: number
  readonly sessions: number
  readonly lastEndAt: Instant | null
}

/** The use of one device up to an instant. */
export interface DeviceUse {
  readonly ofPart: ReadonlyMap<string, PartUse>
  /** What was worn there of one kind of thing, whichever part it was. */
  readonly ofKind: (kind: string) => PartUse | undefined
  /** Every session. */
  readonly whole: PartUse
  readonly total: DeviceTotal
  /** How often each part was put there. */
  readonly timesMounted: ReadonlyMap<string, number>
  /** False while a session runs on or lies ahead: then time alone changes the use. */
  readonly settled: boolean
}

/** Half-open intersections up to `nowAt`, where open mounts, running sessions and what lies ahead end. */
export function deviceUseReader(connection: Connection): (device: string, nowAt: Instant) => DeviceUse {
  const readSessions = sessionReader(connection)
  const mountsOf = connection.prepare<[string], Omit<MountRow, 'kind'>>(`
    SELECT part_id AS part, slot, from_at AS fromAt, to_at AS toAt
    FROM mounts WHERE device_id = ? ORDER BY from_at, id`)
  const kindOf = connection
    .prepare<[string], string>(
      'SELECT kind FROM parts JOIN products ON products.id = parts.product_id WHERE parts.id = ?',
    )
    .pluck()
  const anyNamed = connection.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM session_parts)').pluck()
  const namedOn = connection.prepare<[string], NamedRow>(`
    SELECT named.session_id AS session, named.part_id AS part, products.kind
    FROM sessions CROSS JOIN session_parts named ON named.session_id = sessions.id
    JOIN parts ON parts.id = named.part_id JOIN products ON products.id = parts.product_id
    WHERE sessions.device_id = ? ORDER BY named.session_id, named.part_id`)

  return (device, nowAt) => {
    const mounts = withKinds(mountsOf.all(device), kindOf)
    const named = anyNamed.get() ? namedOn.all(device) : []
    const sessions = readSessions(device)
    const ranges = [...mountedRanges(sessions, mounts, named, nowAt), ...namedRanges(sessions, named, nowAt)]
    const use = (own: readonly Range[]) => columnsOf(sessions, own)
    let ofKind: Map<string, PartUse> | null = null
    return {
      ofPart: groupedBy(ranges, ({ part }) => part, use),
      ofKind: (kind) => {
        ofKind ??= groupedBy(ranges, (range) => range.kind, use)
        return ofKind.get(kind)
      },
      whole: use([rangeBetween(sessions, Number.NEGATIVE_INFINITY, nowAt, nowAt)]),
      total: totalOf(device, sessions, nowAt),
      timesMounted: timesByPart(mounts),
      settled: sessions.endAt.every((endAt) => endAt <= nowAt),
    }
  }
}

function totalOf(device: string, { startAt, endAt }: Sessions, nowAt: Instant): DeviceTotal {
  const until = (at: Instant) => Math.min(at, nowAt)
  const seconds = startAt.reduce((sum, at, index) => sum + Math.max(0, until(endAt[index] ?? at) - at), 0)
  const lastAt = endAt.at(-1) ?? null
  return { device, seconds, sessions: startAt.length, lastEndAt: lastAt === RUNNING ? nowAt : lastAt }
}

interface MountRow {
  readonly part: string
  readonly slot: string
  readonly kind: string
  readonly fromAt: Instant
  readonly toAt: Instant | null
}

interface NamedRow {
  readonly session: number
  readonly part: string
  readonly kind: string
}

/** A device wears the same few parts in turn. */
function withKinds(
  mounts: readonly Omit<MountRow, 'kind'>[],
  kindOf: { readonly get: (part: string) => string | undefined },
): readonly MountRow[] {
  const kinds = new Map<string, string>()
  return mounts.map(({ part, slot, fromAt, toAt }) => {
    const kind = kinds.get(part) ?? kindOf.get(part) ?? ''
    kinds.set(part, kind)
    return { part, slot, kind, fromAt, toAt }
  })
}

type PartRange = Range & Pick<MountRow, 'part' | 'kind'>

interface SessionColumns {
  readonly session: string
  readonly startAt: string
  readonly endAt: string
  readonly sweat: string
  readonly temperatureC: string
  readonly scenario: string
}

/** Ends a running session in the columns, later than any instant. */
const RUNNING = Number.MAX_SAFE_INTEGER

function sessionReader(connection: Connection): (device: string) => Sessions {
  const column = (name: string) => `json_group_array(${name}) AS ${name}`
  // One text of numbers a column reaches us much faster than a row a session.
  const columns = connection.prepare<[string], SessionColumns>(`
    SELECT ${['session', 'startAt', 'endAt', 'sweat', 'temperatureC', 'scenario'].map(column).join(', ')} FROM (
      SELECT id AS session, start_at AS startAt, coalesce(end_at, ${RUNNING}) AS endAt,
        CASE sweat ${SWEATS.map((sweat, place) => `WHEN '${sweat}' THEN ${place}`).join(' ')} END AS sweat,
        temperature_c AS temperatureC, scenario_id AS scenario
      FROM sessions WHERE device_id = ? ORDER BY start_at)`)
  const { conditions, placeOf } = conditionsTable()
  return (device) => {
    const row = columns.get(device)
    const numbers = (text: string | undefined): readonly number[] => JSON.parse(text ?? '[]')
    const sweats = numbers(row?.sweat)
    const temperatures: readonly (number | null)[] = JSON.parse(row?.temperatureC ?? '[]')
    const scenarios: readonly (string | null)[] = JSON.parse(row?.scenario ?? '[]')
    return inOrder({
      session: numbers(row?.session),
      startAt: numbers(row?.startAt),
      endAt: numbers(row?.endAt),
      condition: sweats.map((sweat, index) =>
        placeOf(sweat, temperatures[index] ?? null, scenarios[index] ?? null),
      ),
      conditions,
    })
  }
}

/** SQLite keeps the order of the rows within a group, but does not promise to. */
function inOrder(sessions: Sessions): Sessions {
  const { session, startAt, endAt, condition } = sessions
  if (startAt.every((at, index) => index === 0 || at >= (startAt[index - 1] ?? at))) return sessions
  const order = [...startAt.keys()].sort((a, b) => (startAt[a] ?? 0) - (startAt[b] ?? 0))
  const ordered = (column: readonly number[]) => order.map((index) => column[index] ?? 0)
  return {
    ...sessions,
    session: ordered(session),
    startAt: ordered(startAt),
    endAt: ordered(endAt),
    condition: ordered(condition),
  }
}

/** Gives each kind of conditions a place for good. */
function conditionsTable() {
  const conditions: UseConditions[] = []
  const places = new Map<string | null, Map<number | null, number[]>>()
  const place = (sweat: number, temperatureC: number | null, scenario: string | null) =>
    conditions.push({ sweat: SWEATS[sweat] ?? 'none', temperatureC, scenario }) - 1
  const placeOf = (sweat: number, temperatureC: number | null, scenario: string | null): number => {
    const ofScenario = places.get(scenario) ?? new Map<number | null, number[]>()
    places.set(scenario, ofScenario)
    const ofTemperature = ofScenario.get(temperatureC) ?? []
    ofScenario.set(temperatureC, ofTemperature)
    ofTemperature[sweat] ??= place(sweat, temperatureC, scenario)
    return ofTemperature[sweat]
  }
  return { conditions, placeOf }
}

function* mountedRanges(
  sessions: Sessions,
  mounts: readonly MountRow[],
  named: readonly NamedRow[],
  nowAt: Instant,
): Generator<PartRange> {
  const replaced = new Set(named.map(({ session, kind }) => `${session}/${kind}`))
  for (const { part, slot, kind, fromAt, toAt } of mounts) {
    const range = rangeBetween(sessions, fromAt, toAt ?? nowAt, nowAt)
    if (replaced.size === 0) {
      yield { ...range, part, kind }
      continue
    }
    for (let index = range.first; index < range.end; index++) {
      if (replaced.has(`${sessions.session[index]}/${slot}`)) continue
      yield { ...range, first: index, end: index + 1, part, kind }
    }
  }
}

/** The sessions that reach into `[fromAt, toAt)`, as far as they do and up to now. */
function rangeBetween(sessions: Sessions, fromAt: number, toAt: Instant, nowAt: Instant): Range {
  const untilAt = Math.min(toAt, nowAt)
  const first = firstEndingAfter(sessions, fromAt)
  let end = firstEndingAfter(sessions, untilAt)
  if ((sessions.startAt[end] ?? untilAt) < untilAt) end += 1
  return { first, end: Math.max(first, end), fromAt, toAt: untilAt }
}

function* namedRanges(sessions: Sessions, named: readonly NamedRow[], nowAt: Instant): Generator<PartRange> {
  if (named.length === 0) return
  const indexOf = new Map(sessions.session.map((session, index) => [session, index]))
  for (const { part, kind, session } of named) {
    const index = indexOf.get(session)
    if (index === undefined) continue
    yield { first: index, end: index + 1, fromAt: Number.NEGATIVE_INFINITY, toAt: nowAt, part, kind }
  }
}

/** One that goes on in another mount, on one side instead of two, was never off. */
function timesByPart(mounts: readonly MountRow[]): ReadonlyMap<string, number> {
  const endedAt = Map.groupBy(mounts, ({ toAt }) => toAt)
  const times = new Map<string, number>()
  for (const { part, slot, fromAt } of mounts) {
    const goesOn = endedAt.get(fromAt)?.some((before) => before.part === part && before.slot === slot)
    if (!goesOn) times.set(part, (times.get(part) ?? 0) + 1)
  }
  return times
}

function groupedBy(
  ranges: readonly PartRange[],
  key: (range: PartRange) => string,
  use: (own: readonly Range[]) => PartUse,
): Map<string, PartUse> {
  const grouped = new Map<string, PartUse>()
  for (const [name, own] of Map.groupBy(ranges, key)) {
    const columns = use(own)
    if (columns.fromAt.length > 0) grouped.set(name, columns)
  }
  return grouped
}
