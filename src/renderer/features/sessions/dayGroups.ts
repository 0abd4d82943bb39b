import type { SessionRow } from '../../../shared/sessions/views'
import type { Instant, LocalDate } from '../../../shared/time'

/** One line of the list: a day's heading, or a session below it. */
export type ListLine =
  | { readonly kind: 'day'; readonly on: LocalDate; readonly seconds: number; readonly complete: boolean }
  | { readonly kind: 'session'; readonly session: SessionRow }

/**
 * Turns sessions, latest first, into lines with a heading above each local day. The last day may go on
 * in a page that is not loaded yet: its total is then not complete.
 */
export function linesByDay(rows: readonly SessionRow[], hasMore: boolean, nowAt: Instant): ListLine[] {
  const days = new Map<LocalDate, SessionRow[]>()
  for (const row of rows) {
    const sameDay = days.get(row.on)
    if (sameDay) sameDay.push(row)
    else days.set(row.on, [row])
  }
  const lastDay = rows.at(-1)?.on
  return [...days].flatMap(([on, sessions]): ListLine[] => [
    {
      kind: 'day',
      on,
      seconds: sessions.reduce((sum, session) => sum + secondsOf(session, nowAt), 0),
      complete: !(hasMore && on === lastDay),
    },
    ...sessions.map((session) => ({ kind: 'session', session }) as const),
  ])
}

/** Length of a session; a running one is counted up to now. */
export function secondsOf(
  session: { readonly startAt: Instant; readonly endAt: Instant | null },
  nowAt: Instant,
): number {
  return Math.max(0, (session.endAt ?? nowAt) - session.startAt)
}
