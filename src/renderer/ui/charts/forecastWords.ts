import { formatDay } from '../../../shared/i18n/format'
import { addDays, type LocalDate } from '../../../shared/time'
import { daysBetween } from './dateTicks'

/** The days on which 10, 50 and 90 of 100 such parts are worn out; null = more than 20 years ahead. */
export interface ForecastDates {
  readonly low: LocalDate | null
  readonly median: LocalDate | null
  readonly high: LocalDate | null
}

const FIGURES = [
  { key: 'low', share: '1 in 10' },
  { key: 'median', share: 'half' },
  { key: 'high', share: '9 in 10' },
] as const

/** The three dates as read beside the band: `half` → `by 2 Dec 2026`. */
export function forecastFigures(dates: ForecastDates) {
  return FIGURES.map(({ key, share }) => {
    const on = dates[key]
    return { key, share, text: on === null ? 'in over 20 years' : `by ${formatDay(on)}` }
  })
}

/** The band for people who hear it. */
export function forecastWords(dates: ForecastDates, today: LocalDate): string {
  const { median } = dates
  const past = median !== null && median <= today ? ' That day has passed.' : ''
  const [low, half, high] = forecastFigures(dates).map(({ share, text }) => `${share} ${text}`)
  return `Worn out of such parts: ${low}, ${half}, ${high}.${past}`
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
