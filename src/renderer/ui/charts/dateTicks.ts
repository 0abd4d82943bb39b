import { formatDayShort } from '../../../shared/i18n/format'
import { dateTimes } from '../../../shared/i18n/kit'
import { addDays, type LocalDate, SECONDS_PER_DAY, utcMidnightOf } from '../../../shared/time'

export interface DateTick {
  readonly on: LocalDate
  readonly label: string
}

/** Whole days from one calendar day to another; negative when it lies before. */
export function daysBetween(fromOn: LocalDate, toOn: LocalDate): number {
  return Math.round((utcMidnightOf(toOn) - utcMidnightOf(fromOn)) / SECONDS_PER_DAY)
}

/** Beginnings of weeks, months, quarters or years between two days, at most `most` of them. */
export function dateTicks(fromOn: LocalDate, toOn: LocalDate, most: number): readonly DateTick[] {
  for (const days of DAY_STEPS) {
    if (daysBetween(fromOn, toOn) / days < most) return daysFrom(fromOn, toOn, days)
  }
  for (const months of MONTH_STEPS) {
    const ticks = monthsFrom(fromOn, toOn, months)
    if (ticks.length <= most) return ticks
  }
  return []
}

const DAY_STEPS = [1, 2, 7]
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120]

function daysFrom(fromOn: LocalDate, toOn: LocalDate, step: number): readonly DateTick[] {
  const count = Math.floor(daysBetween(fromOn, toOn) / step) + 1
  return Array.from({ length: count }, (_, index) => {
    const on = addDays(fromOn, index * step)
    return { on, label: formatDayShort(on) }
  })
}

/** The first of every `step`-th month, counted from January of year 0. */
function monthsFrom(fromOn: LocalDate, toOn: LocalDate, step: number): readonly DateTick[] {
  const ticks: DateTick[] = []
  const [year = 0, month = 1] = fromOn.split('-').map(Number)
  for (let index = Math.ceil((year * 12 + month - 1) / step) * step; ; index += step) {
    const on = firstOfMonth(index)
    if (on > toOn) return ticks
    if (on >= fromOn) ticks.push({ on, label: monthLabel(on, index, step) })
  }
}

function firstOfMonth(index: number): LocalDate {
  const month = String((index % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${month}-01`
}

/** January stands for its year. */
function monthLabel(on: LocalDate, index: number, step: number): string {
  return step >= 12 || index % 12 === 0 ? on.slice(0, 4) : dateTimes(MONTH).format(utcMidnightOf(on) * 1000)
}

const MONTH = { month: 'short', timeZone: 'UTC' } as const
