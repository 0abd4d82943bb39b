import type { AgendaDay } from '../../../shared/care/agenda'
import { formatDayLong } from '../../../shared/i18n/format'
import { dateTimes } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { addDays, daysBetween, type LocalDate, utcMidnightOf } from '../../../shared/time'

/** The days of one week that hold something. */
export interface AgendaWeek {
  /** Its Monday. */
  readonly from: LocalDate
  readonly title: string
  readonly days: readonly AgendaDay[]
}

/**
 * The days ahead by week, without what stands under Now already.
 * @param shown keys of what stands there
 */
export function weeksAhead(
  days: readonly AgendaDay[],
  today: LocalDate,
  shown: ReadonlySet<string>,
): readonly AgendaWeek[] {
  const ahead = days
    .map(({ on, entries }) => ({
      on,
      entries: entries.filter(({ key, kind }) => kind !== 'checkup' && !(on <= today && shown.has(key))),
    }))
    .filter(({ entries }) => entries.length > 0)
  return [...Map.groupBy(ahead, ({ on }) => mondayOf(on))].map(([from, inWeek]) => ({
    from,
    title: weekTitle(from, today),
    days: inWeek,
  }))
}

/** The first so many entries, under their weeks and days. */
export function firstEntries(weeks: readonly AgendaWeek[], count: number): readonly AgendaWeek[] {
  let left = count
  const first = weeks.map(({ days, ...week }) => {
    const begun = days.map(({ on, entries }) => {
      const drawn = entries.slice(0, Math.max(0, left))
      left -= drawn.length
      return { on, entries: drawn }
    })
    return { ...week, days: begun.filter(({ entries }) => entries.length > 0) }
  })
  return first.filter(({ days }) => days.length > 0)
}

/** `This week`, `Next week`, `Week of 7 December` */
function weekTitle(from: LocalDate, today: LocalDate): string {
  const weeks = daysBetween(mondayOf(today), from) / 7
  if (weeks <= 0) return t.agenda.thisWeek
  return weeks === 1 ? t.agenda.nextWeek : t.agenda.weekOf({ day: formatDayLong(from, today) })
}

function mondayOf(day: LocalDate): LocalDate {
  const weekday = new Date(utcMidnightOf(day) * 1000).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

const WEEKDAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const

/** `Today`, `Tomorrow`, `Tue, 24 Nov` */
export function dayTitle(on: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, on)
  if (days <= 0) return t.agenda.today
  return days === 1 ? t.agenda.tomorrow : dateTimes(WEEKDAY).format(utcMidnightOf(on) * 1000)
}

/** `Likely between 3 December and 20 January.`, an 80 % range; empty for a day that is known. */
export function rangeWords(
  { lowOn, highOn }: { readonly lowOn: LocalDate | null; readonly highOn: LocalDate | null },
  today: LocalDate,
): string {
  if (lowOn === null) return ''
  const { likelyFromNow, likelyFrom, likelyUntil } = t.agenda
  const to = highOn === null ? null : formatDayLong(highOn, today)
  if (lowOn < today) return to === null ? likelyFromNow : likelyUntil({ to })
  const from = formatDayLong(lowOn, today)
  return to === null ? likelyFrom({ from }) : t.care.calendar.likelyBetween({ from, to })
}
