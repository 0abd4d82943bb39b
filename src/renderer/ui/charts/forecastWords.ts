import { formatDay, sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { addDays, type LocalDate } from '../../../shared/time'
import { daysBetween } from './dateTicks'

/** The days on which 10, 50 and 90 of 100 such parts are worn out; null = more than 20 years ahead. */
export interface ForecastDates {
  readonly low: LocalDate | null
  readonly median: LocalDate | null
  readonly high: LocalDate | null
}

const FIGURES = ['low', 'median', 'high'] as const

/** The three dates as read beside the band: `half` → `by 2 Dec 2026`. */
export function forecastFigures(dates: ForecastDates) {
  return FIGURES.map((key) => ({
    key,
    share: t.ui.charts.forecast.shares[key],
    text: whenText(dates[key]),
  }))
}

function whenText(on: LocalDate | null): string {
  const { overTwentyYears, by } = t.ui.charts.forecast
  return on === null ? overTwentyYears : by({ day: formatDay(on) })
}

/** The band for people who hear it. */
export function forecastWords(dates: ForecastDates, today: LocalDate): string {
  const { low, median, high } = dates
  const { wornOut, hasPassed } = t.ui.charts.forecast
  const words = wornOut({ low: whenText(low), median: whenText(median), high: whenText(high) })
  return sentences(median !== null && median <= today ? [words, hasPassed] : [words])
}

/**
 * The days the band is drawn over: all that is known and today, with a little room at either end. What
 * lies more than 20 years ahead runs off the end.
 */
export function forecastDomain({ low, median, high }: ForecastDates, today: LocalDate): Domain {
  const days = [today, low, median, high].filter((on) => on !== null).sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const room = Math.max(LEAST_ROOM_DAYS, Math.round(daysBetween(first, last) * ROOM))
  return { fromOn: addDays(first, -room), toOn: addDays(last, high === null ? 3 * room : room) }
}

export interface Domain {
  readonly fromOn: LocalDate
  readonly toOn: LocalDate
}

const ROOM = 0.06
const LEAST_ROOM_DAYS = 3
