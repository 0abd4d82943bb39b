import { weeklyDoseShare } from '../../shared/acoustics/dose'
import type { Week } from '../../shared/ipc/appViews'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { SessionRow } from '../../shared/sessions/views'
import { addDays, localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR, startOfDay } from '../../shared/time'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'

export function listSessions(bench: Bench, filter: ParsedInput<'sessions.list'>): SessionRow[] {
  const zone = ownerZone(bench)
  return bench.store.sessions
    .page(filter)
    .map((session) => ({ ...session, on: localDateOf(session.startAt, session.zone ?? zone) }))
}

/** Listening on each local day of a month that had any; a session counts on the day on which it began. */
export function monthDays(
  bench: Bench,
  { month }: { month: string },
): { on: string; seconds: number; sessions: number }[] {
  const zone = ownerZone(bench)
  const first = `${month}-01`
  // A session of another zone may begin up to a day earlier or later than here.
  const fromAt = startOfDay(addDays(first, -1), zone)
  const toAt = startOfDay(addDays(first, 33), zone)
  const days = new Map<string, { on: string; seconds: number; sessions: number }>()
  for (const session of bench.store.sessions.spans(fromAt, toAt)) {
    const on = localDateOf(session.startAt, session.zone ?? zone)
    if (!on.startsWith(month)) continue
    const day = days.get(on) ?? { on, seconds: 0, sessions: 0 }
    day.seconds += Math.max(0, (session.endAt ?? bench.clock.nowAt()) - session.startAt)
    day.sessions += 1
    days.set(on, day)
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The last seven times 24 hours: a rolling window, as the dose is defined (WHO-ITU H.870). */
export function weekSummary(bench: Bench): Week {
  const nowAt = bench.clock.nowAt()
  const fromAt = nowAt - 7 * SECONDS_PER_DAY
  const { doseMode } = readSettings(bench)
  const week: Week = { seconds: 0, doseShare: null, secondsWithoutLevel: 0 }
  for (const session of bench.store.sessions.spans(fromAt, nowAt)) {
    const seconds = Math.min(session.endAt ?? nowAt, nowAt) - Math.max(session.startAt, fromAt)
    week.seconds += seconds
    if (session.levelDbA === null) week.secondsWithoutLevel += seconds
    else {
      week.doseShare =
        (week.doseShare ?? 0) + weeklyDoseShare(session.levelDbA, seconds / SECONDS_PER_HOUR, doseMode)
    }
  }
  return week
}
