import { t } from '../i18n/texts'
import { DUTY_CLOCKS, type DutyClock, type DutyRule, intervalOf } from './rule'

/** `20 h`, `1 session`, `7 days of use`, `14 days`, `50 cycles` */
export function amountText(clock: DutyClock, amount: number): string {
  return t.care.amounts[clock]({ amount })
}

/** `every 20 h or 7 days of use`; a rule without any clock is `never`. */
export function everyText(rule: DutyRule): string {
  const intervals = DUTY_CLOCKS.flatMap((clock) => {
    const amount = intervalOf(rule, clock)
    return amount === null ? [] : [{ clock, amount }]
  })
  return intervals.length === 0 ? t.care.never : t.care.every({ intervals })
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
