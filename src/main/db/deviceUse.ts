/** What was worn while listening on one device: mount ∩ session, or a whole session that names its parts. */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { RUNNING, type Sessions } from './deviceSessions'
import { columnsOf, firstEndingAfter, isSameUse, type PartUse, type Range, wholeUse } from './partUse'

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
  readonly ofKind: ReadonlyMap<string, PartUse>
  /** Every session. */
  readonly whole: PartUse
  readonly total: DeviceTotal
  /** False while a session runs on or lies ahead: then time alone changes the use. */
  readonly settled: boolean
}

/**
 * Half-open intersections up to `nowAt`, where open mounts, running sessions and what lies ahead end. Of parts whose
 * use is still as it was known, the very columns that were known.
 */
export function deviceUseReader(
  connection: Connection,
  sessionsOf: (device: string) => Sessions,
): (device: string, nowAt: Instant, known: ReadonlyMap<string, PartUse>) => DeviceUse {
  const mountsOf = connection
    .prepare<[string], MountRow>(`
      SELECT part_id, slot, from_at, to_at FROM mounts WHERE device_id = ? ORDER BY slot, from_at`)
    .raw()
  const kindsOn = connection
    .prepare<[string], readonly [part: string, kind: string]>(`
      SELECT parts.id, kind FROM parts JOIN products ON products.id = parts.product_id
      WHERE parts.id IN (SELECT part_id FROM mounts WHERE device_id = ?)`)
    .raw()
  const anyNamed = connection.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM session_parts)').pluck()
  const namedOn = connection.prepare<[string], NamedRow>(`
    SELECT named.session_id AS session, named.part_id AS part, products.kind
    FROM sessions CROSS JOIN session_parts named ON named.session_id = sessions.id
    JOIN parts ON parts.id = named.part_id JOIN products ON products.id = parts.product_id
    WHERE sessions.device_id = ? ORDER BY named.session_id, named.part_id`)

  return (device, nowAt, known) => {
    const sessions = sessionsOf(device)
    const mounts = mountsOf.all(device)
    const kinds = new Map(kindsOn.all(device))
    const named = anyNamed.get() ? namedOn.all(device) : []
    const ranges = [
      ...mountedRanges(sessions, mounts, kinds, named, nowAt),
      ...namedRanges(sessions, named, nowAt),
    ]
    const ofPart = new Map<string, PartUse>()
    for (const [part, own] of Map.groupBy(ranges, (range) => range.part)) {
      const use = columnsOf(sessions, own)
      const before = known.get(part)
      if (use.fromAt.length > 0) ofPart.set(part, before && isSameUse(before, use) ? before : use)
    }
    const ofKind = new Map<string, PartUse>()
    for (const [kind, own] of Map.groupBy(ranges, (range) => range.kind)) {
      const part = own[0]?.part ?? ''
      // Where one part alone was worn of a kind, its own columns are those of the kind.
      const use = own.every((range) => range.part === part) ? ofPart.get(part) : columnsOf(sessions, own)
      if (use && use.fromAt.length > 0) ofKind.set(kind, use)
    }
    return {
      ofPart,
      ofKind,
      whole: wholeUse(sessions, nowAt),
      total: totalOf(device, sessions, nowAt),
      settled: (sessions.endAt.at(-1) ?? nowAt) <= nowAt,
    }
  }
}

function totalOf(device: string, { startAt, endAt }: Sessions, nowAt: Instant): DeviceTotal {
  let seconds = 0
  for (let index = 0; index < startAt.length; index++) {
    seconds += Math.max(0, Math.min(endAt[index] ?? 0, nowAt) - (startAt[index] ?? 0))
  }
  const lastAt = endAt.at(-1) ?? null
  return { device, seconds, sessions: startAt.length, lastEndAt: lastAt === RUNNING ? nowAt : lastAt }
}

type MountRow = readonly [part: string, slot: string, fromAt: Instant, toAt: Instant | null]

interface NamedRow {
  readonly session: number
  readonly part: string
  readonly kind: string
}

interface PartRange extends Range {
  readonly part: string
  readonly kind: string
}

function* mountedRanges(
  sessions: Sessions,
  mounts: readonly MountRow[],
  kinds: ReadonlyMap<string, string>,
  named: readonly NamedRow[],
  nowAt: Instant,
): Generator<PartRange> {
  const replaced = new Set(named.map(({ session, kind }) => `${session}/${kind}`))
  for (const [part, slot, fromAt, toAt] of mounts) {
    const kind = kinds.get(part) ?? ''
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
  const indexOf = new Map(Array.from(sessions.session, (session, index) => [session, index]))
  for (const { part, kind, session } of named) {
    const index = indexOf.get(session)
    if (index === undefined) continue
    yield { first: index, end: index + 1, fromAt: Number.NEGATIVE_INFINITY, toAt: nowAt, part, kind }
  }
}
