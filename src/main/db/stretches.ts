/** What was worn while listening on one device: mount ∩ session, or a whole session that names its parts. */
import type { Sweat } from '../../shared/sessions/session'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'

/** One stretch of one part: mount ∩ session, or a whole session that names the part itself. */
export interface PartStretch {
  readonly part: string
  readonly device: string
  readonly session: number
  readonly fromAt: Instant
  readonly toAt: Instant
  readonly sessionStartAt: Instant
  readonly sweat: Sweat
  readonly temperatureC: number | null
  readonly scenario: string | null
}

/** The use of one device up to an instant. */
export interface DeviceUse {
  /** By time. */
  readonly stretches: readonly PartStretch[]
  /** The kind of thing that each of its parts is. */
  readonly kinds: ReadonlyMap<string, string>
  /** How often each part was put there. */
  readonly timesMounted: ReadonlyMap<string, number>
  /** False while a session runs on or lies ahead: then time alone changes the use. */
  readonly settled: boolean
}

/** Half-open intersections up to `nowAt`, where open mounts, running sessions and what lies ahead end. */
export function deviceUseReader(connection: Connection): (device: string, nowAt: Instant) => DeviceUse {
  const sessionsOf = connection.prepare<[string], SessionRow>(`
    SELECT id AS session, start_at AS startAt, end_at AS endAt, sweat, temperature_c AS temperatureC,
      scenario_id AS scenario
    FROM sessions WHERE device_id = ? ORDER BY start_at`)
  const mountsOf = connection.prepare<[string], MountRow>(`
    SELECT mount.part_id AS part, mount.slot, products.kind, mount.from_at AS fromAt, mount.to_at AS toAt
    FROM mounts mount JOIN parts ON parts.id = mount.part_id JOIN products ON products.id = parts.product_id
    WHERE mount.device_id = ? ORDER BY mount.from_at, mount.id`)
  const namedOn = connection.prepare<[string], NamedRow>(`
    SELECT named.session_id AS session, named.part_id AS part, products.kind
    FROM sessions CROSS JOIN session_parts named ON named.session_id = sessions.id
    JOIN parts ON parts.id = named.part_id JOIN products ON products.id = parts.product_id
    WHERE sessions.device_id = ? ORDER BY named.session_id, named.part_id`)

  return (device, nowAt) => {
    const mounts = mountsOf.all(device)
    const named = namedOn.all(device)
    const sessions = sessionsOf.all(device)
    const settled = sessions.every(({ endAt }) => endAt !== null && endAt <= nowAt)
    if (mounts.length === 0 && named.length === 0) {
      return { stretches: [], kinds: new Map(), timesMounted: new Map(), settled }
    }
    return {
      stretches: [
        ...mountedStretches(device, sessions, mounts, named, nowAt),
        ...namedStretches(device, sessions, named, nowAt),
      ].sort((a, b) => a.fromAt - b.fromAt),
      kinds: new Map([...mounts, ...named].map(({ part, kind }) => [part, kind])),
      timesMounted: timesByPart(mounts),
      settled,
    }
  }
}

/** One that goes on in another mount, on one side instead of two, was never off. */
function timesByPart(mounts: readonly MountRow[]): ReadonlyMap<string, number> {
  const ends = new Set(mounts.map(({ part, slot, toAt }) => `${part}/${slot}/${toAt}`))
  const times = new Map<string, number>()
  for (const { part, slot, fromAt } of mounts) {
    if (!ends.has(`${part}/${slot}/${fromAt}`)) times.set(part, (times.get(part) ?? 0) + 1)
  }
  return times
}

interface SessionRow {
  readonly session: number
  readonly startAt: Instant
  readonly endAt: Instant | null
  readonly sweat: Sweat
  readonly temperatureC: number | null
  readonly scenario: string | null
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

function* mountedStretches(
  device: string,
  sessions: readonly SessionRow[],
  mounts: readonly MountRow[],
  named: readonly NamedRow[],
  nowAt: Instant,
): Generator<PartStretch> {
  const replaced = new Set(named.map(({ session, kind }) => `${session}/${kind}`))
  for (const { part, slot, fromAt, toAt } of mounts) {
    const mountEndAt = Math.min(toAt ?? nowAt, nowAt)
    for (let index = firstEndingAfter(sessions, fromAt, nowAt); index < sessions.length; index++) {
      const session = sessions[index]
      if (!session || session.startAt >= mountEndAt) break
      if (replaced.size > 0 && replaced.has(`${session.session}/${slot}`)) continue
      const stretch = cut(part, device, session, fromAt, mountEndAt)
      if (stretch.fromAt < stretch.toAt) yield stretch
    }
  }
}

function* namedStretches(
  device: string,
  sessions: readonly SessionRow[],
  named: readonly NamedRow[],
  nowAt: Instant,
): Generator<PartStretch> {
  const known = new Map(sessions.map((session) => [session.session, session]))
  for (const { part, session: id } of named) {
    const session = known.get(id)
    if (session && session.startAt < nowAt) yield cut(part, device, session, session.startAt, nowAt)
  }
}

function cut(part: string, device: string, row: SessionRow, fromAt: Instant, toAt: Instant): PartStretch {
  const { session, startAt, endAt, sweat, temperatureC, scenario } = row
  return {
    part,
    device,
    session,
    fromAt: Math.max(fromAt, startAt),
    toAt: Math.min(toAt, endAt ?? toAt),
    sessionStartAt: startAt,
    sweat,
    temperatureC,
    scenario,
  }
}

/** Sessions of one device never overlap, so in order of their starts they are in order of their ends. */
function firstEndingAfter(sessions: readonly SessionRow[], at: Instant, nowAt: Instant): number {
  let low = 0
  let high = sessions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sessions[middle]?.endAt ?? nowAt) > at) high = middle
    else low = middle + 1
  }
  return low
}
