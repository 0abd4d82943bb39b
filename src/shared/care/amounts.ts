import { counted } from '../text'
import { DUTY_CLOCKS, type DutyClock, type DutyRule, intervalOf } from './rule'

/** `20 h`, `1 session`, `7 days of use`, `14 days`, `50 cycles` */
export function amountText(clock: DutyClock, amount: number): string {
  if (clock === 'hours') return `${amount} h`
  if (clock === 'daysUsed') return `${counted(amount, 'day')} of use`
  return counted(amount, UNITS[clock])
}

/** `every 20 h or 7 days of use`; a rule without any clock is `never`. */
export function everyText(rule: DutyRule): string {
  const intervals = DUTY_CLOCKS.flatMap((clock) => {
    const interval = intervalOf(rule, clock)
    return interval === null ? [] : [intervalText(clock, interval)]
  })
  return intervals.length === 0 ? 'never' : `every ${intervals.join(' or ')}`
}

/**
 * An amount as a person would say it, cut off, so that nothing is said to be over before it is: whole, or with
 * one decimal where the amount is below ten or its interval is not whole itself.
 */
export function spoken(amount: number, interval: number): number {
  const step = amount < 10 || !Number.isInteger(interval) ? 10 : 1
  // A thousand millionths make up for what adding up seconds as hours leaves behind.
  return Math.floor(amount * step + 1e-9) / step
}

const UNITS = { sessions: 'session', days: 'day', cycles: 'cycle' } as const

function intervalText(clock: DutyClock, interval: number): string {
  return interval === 1 && clock !== 'hours'
    ? amountText(clock, 1).replace('1 ', '')
    : amountText(clock, interval)
}
