import {
  firstDayOf,
  type Listening,
  type ListeningPeriod,
  lastMonths,
  listeningOf,
} from '../../shared/sessions/listening'
import { addDays, localDateOf, startOfDay } from '../../shared/time'
import type { Bench } from './services'
import { ownerZone } from './settings'

/** What was listened to, by device, by scenario and by month. */
export function listening(bench: Bench, { period }: { readonly period: ListeningPeriod }): Listening {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const zone = ownerZone(bench)
  const firstOn = firstDayOf(period, localDateOf(nowAt, zone))
  const rows = store.sessions.listened(firstOn === null ? 0 : startOfDay(firstOn, zone), nowAt)
  const atHand = store.devices
    .all()
    .filter(({ status, retiredAt }) => retiredAt === null && (status === 'available' || status === 'selling'))
  return {
    ...listeningOf(
      rows,
      atHand.map(({ id }) => id),
    ),
    months: monthsOf(bench, nowAt, zone),
  }
}

function monthsOf({ store }: Bench, nowAt: number, zone: string): Listening['months'] {
  const seconds = new Map(lastMonths(localDateOf(nowAt, zone)).map((month) => [month, 0]))
  const [first = ''] = seconds.keys()
  // A session of another zone may begin up to a day earlier than here.
  for (const session of store.sessions.spans(startOfDay(addDays(`${first}-01`, -1), zone), nowAt)) {
    const month = localDateOf(session.startAt, session.zone ?? zone).slice(0, 7)
    const before = seconds.get(month)
    if (before !== undefined) seconds.set(month, before + (session.endAt ?? nowAt) - session.startAt)
  }
  return [...seconds].map(([month, sum]) => ({ month, seconds: sum }))
}
