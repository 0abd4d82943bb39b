import type { ListenedRow } from '../../shared/sessions/listening'
import type { Session, SessionFields } from '../../shared/sessions/session'
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { sessionCells, sessionOf } from './rows'
import * as schema from './schema'
import { tableStatements } from './table'

export interface SessionWindow {
  /** Sessions that overlap [fromAt, toAt); null = unbounded. */
  readonly fromAt: Instant | null
  readonly toAt: Instant | null
  readonly device: string | null
  readonly scenario: string | null
  /** Found in the notes, or in the name of the device. */
  readonly text: string
  readonly before: { readonly startAt: Instant; readonly id: number } | null
  readonly limit: number
}

export function sessionQueries(connection: Connection) {
  const table = tableStatements<typeof schema.sessions, number>(
    connection,
    schema.sessions,
    ['id'],
    'start_at, id',
  )
  const partsOf = connection
    .prepare<[number], string>('SELECT part_id FROM session_parts WHERE session_id = ? ORDER BY part_id')
    .pluck()
  const namedParts = connection.prepare<[], { session: number; part: string }>(
    'SELECT session_id AS session, part_id AS part FROM session_parts ORDER BY session_id, part_id',
  )
  const addPart = connection.prepare('INSERT INTO session_parts (session_id, part_id) VALUES (?, ?)')
  const removePart = connection.prepare('DELETE FROM session_parts WHERE session_id = ? AND part_id = ?')
  const running = connection.prepare(`SELECT ${table.columns} FROM sessions WHERE end_at IS NULL`)
  const lastEnded = connection.prepare(
    `SELECT ${table.columns} FROM sessions WHERE end_at IS NOT NULL ORDER BY start_at DESC, id DESC LIMIT 1`,
  )
  const lastOfDevice = connection.prepare(
    `SELECT ${table.columns} FROM sessions WHERE device_id = ? ORDER BY start_at DESC LIMIT 1`,
  )
  // With one of the two settled beforehand, SQLite finds the sessions of a device by its index.
  const pageOf = (which: string) =>
    connection.prepare(`
    SELECT ${table.columns} FROM sessions
    WHERE ${which} AND (@to IS NULL OR start_at < @to) AND (@from IS NULL OR coalesce(end_at, 9223372036854775807) > @from)
      AND (@scenario IS NULL OR scenario_id = @scenario)
      AND (@beforeAt IS NULL OR (start_at, id) < (@beforeAt, @beforeId))
      AND (@text = '' OR instr(lower(notes), @text) > 0 OR device_id IN (
        SELECT id FROM devices WHERE instr(lower(brand || ' ' || model || ' ' || coalesce(nickname, '')), @text) > 0))
    ORDER BY start_at DESC, id DESC LIMIT @limit`)
  const pageOfAll = pageOf('@device IS NULL')
  const pageOfDevice = pageOf('device_id = @device')
  // Those of one device never overlap, so of those begun before only the last of each can reach in.
  const spans = connection.prepare<
    { from: Instant; to: Instant },
    { startAt: Instant; endAt: Instant | null; zone: string | null; levelDbA: number | null }
  >(`
    SELECT start_at AS startAt, end_at AS endAt, zone, level_db_a AS levelDbA
    FROM sessions WHERE start_at >= @from AND start_at < @to
    UNION ALL
    SELECT start_at, end_at, zone, level_db_a FROM devices JOIN sessions ON sessions.id = (
      SELECT id FROM sessions WHERE device_id = devices.id AND start_at < @from ORDER BY start_at DESC LIMIT 1)
    WHERE start_at < @to AND coalesce(end_at, 9223372036854775807) > @from
    ORDER BY startAt`)
  const deviceSpans = connection.prepare<
    { device: string; from: Instant },
    { startAt: Instant; endAt: Instant | null; zone: string | null }
  >(`SELECT start_at AS startAt, end_at AS endAt, zone FROM sessions
     WHERE device_id = @device AND coalesce(end_at, 9223372036854775807) > @from AND start_at >= coalesce(
       (SELECT max(start_at) FROM sessions WHERE device_id = @device AND start_at <= @from), @from)
     ORDER BY start_at`)
  const listened = connection.prepare<{ from: Instant; now: Instant }, ListenedRow>(`
    SELECT device_id AS device, scenario_id AS scenario, sum(max(0, coalesce(end_at, @now) - start_at)) AS seconds,
      count(*) AS sessions, max(start_at) AS lastAt
    FROM sessions WHERE start_at >= @from GROUP BY device_id, scenario_id ORDER BY device_id, scenario_id`)
  const count = connection.prepare<[], number>('SELECT count(*) FROM sessions').pluck()

  const beat = connection.prepare(
    'INSERT INTO heartbeats (session_id, at) VALUES (@session, @at) ON CONFLICT (session_id) DO UPDATE SET at = excluded.at',
  )
  const lastBeat = connection
    .prepare<[number], Instant>('SELECT at FROM heartbeats WHERE session_id = ?')
    .pluck()
  const stopBeating = connection.prepare('DELETE FROM heartbeats')
  const notices = tableStatements<typeof schema.sessionNotices, number>(
    connection,
    schema.sessionNotices,
    ['sessionId'],
    'session_id',
  )
  const notice = connection.prepare(`
    INSERT INTO session_notices (session_id, kind, from_at, to_at) VALUES (@session, @kind, @fromAt, @toAt)
    ON CONFLICT (session_id) DO UPDATE SET kind = excluded.kind, from_at = excluded.from_at, to_at = excluded.to_at`)

  const read = (raw: unknown): Session | null => {
    if (raw === undefined) return null
    const row = table.decode(raw)
    return sessionOf(row, partsOf.all(row.id))
  }

  function setParts(session: number, parts: readonly string[] | null): void {
    const wanted = new Set(parts ?? [])
    for (const part of partsOf.all(session)) if (!wanted.delete(part)) removePart.run(session, part)
    for (const part of wanted) addPart.run(session, part)
  }

  return {
    all: (): Session[] => {
      const named = Map.groupBy(namedParts.all(), ({ session }) => session)
      return table.all().map((row) =>
        sessionOf(
          row,
          (named.get(row.id) ?? []).map(({ part }) => part),
        ),
      )
    },
    get: (id: number): Session | null => {
      const row = table.get(id)
      return row ? sessionOf(row, partsOf.all(id)) : null
    },
    insert: (fields: SessionFields): number => {
      const id = table.insert(sessionCells(fields))
      for (const part of new Set(fields.parts)) addPart.run(id, part)
      return id
    },
    update: ({ id, ...fields }: Session): void => {
      table.update({ id, ...sessionCells(fields) })
      setParts(id, fields.parts)
    },
    remove: (id: number): boolean => table.remove(id),
    running: () => read(running.get()),
    lastEnded: () => read(lastEnded.get()),
    lastOfDevice: (device: string) => read(lastOfDevice.get(device)),
    page: ({ fromAt, toAt, device, scenario, text, before, limit }: SessionWindow): Session[] =>
      (device === null ? pageOfAll : pageOfDevice)
        .all({
          from: fromAt,
          to: toAt,
          device,
          scenario,
          text: text.toLowerCase(),
          beforeAt: before?.startAt ?? null,
          beforeId: before?.id ?? null,
          limit,
        })
        .map((raw) => {
          const row = table.decode(raw)
          return sessionOf(row, partsOf.all(row.id))
        }),
    spans: (fromAt: Instant, toAt: Instant) => spans.all({ from: fromAt, to: toAt }),
    deviceSpans: (device: string, fromAt: Instant) => deviceSpans.all({ device, from: fromAt }),
    /** Sums over what began at `from` or later. */
    listened: (from: Instant, now: Instant) => listened.all({ from, now }),
    count: () => count.get() ?? 0,

    beat: (session: number, at: Instant) => beat.run({ session, at }),
    lastBeat: (session: number): Instant | null => lastBeat.get(session) ?? null,
    stopBeating: () => stopBeating.run(),
    notices: () => notices.all(),
    addNotice: (
      session: number,
      kind: (typeof schema.sessionNotices.$inferSelect)['kind'],
      fromAt: Instant,
      toAt: Instant | null,
    ) => notice.run({ session, kind, fromAt, toAt }),
    settleNotice: (session: number) => notices.remove(session),
  }
}
