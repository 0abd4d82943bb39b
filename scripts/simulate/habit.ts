import { type Instant, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@shared/time'
import type { Draws } from './draws'

/** How somebody listens. */
export interface Habit {
  /** Share of days with a session. */
  readonly dailyChance: number
  readonly medianHours: number
  /** Standard deviation of the logarithm of a session's length. */
  readonly lengthSd: number
  /** The same of the hours of one month beside another's. */
  readonly monthSd: number
  /** Chance that a month is a break from listening. */
  readonly breakChance: number
}

export const REGULAR: Habit = {
  dailyChance: 0.7,
  medianHours: 1.5,
  lengthSd: 0.5,
  monthSd: 0,
  breakChance: 0,
}
export const IRREGULAR: Habit = {
  dailyChance: 0.45,
  medianHours: 1.5,
  lengthSd: 0.9,
  monthSd: 0.5,
  breakChance: 0.1,
}

export interface Span {
  readonly fromAt: Instant
  readonly toAt: Instant
}

/** Tells of each day, asked in order, when it was listened on; at most one evening, over by midnight. */
export function evenings(habit: Habit, draws: Draws): (dayAt: Instant) => Span | null {
  let mood = { month: Number.NaN, factor: 1 }
  return (dayAt) => {
    const month = Math.floor(dayAt / (30 * SECONDS_PER_DAY))
    if (month !== mood.month) mood = { month, factor: monthFactor(habit, draws) }
    const hours = mood.factor * habit.medianHours * Math.exp(habit.lengthSd * draws.normal())
    if (draws.uniform() > habit.dailyChance || hours < 0.02) return null
    const fromAt = dayAt + Math.round((16 + 2 * draws.uniform()) * SECONDS_PER_HOUR)
    return { fromAt, toAt: fromAt + Math.round(Math.min(hours, 5) * SECONDS_PER_HOUR) }
  }
}

function monthFactor({ monthSd, breakChance }: Habit, draws: Draws): number {
  return draws.uniform() < breakChance ? 0 : Math.exp(monthSd * draws.normal())
}
