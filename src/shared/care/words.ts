import type { Duty } from '../parts/care'
import { daysBetween, type Instant, type LocalDate } from '../time'
import { amountText, counted, spoken } from './amounts'
import type { DutyOutcome } from './clocks'
import type { ClockReading, DutyStatus } from './status'

/** The owner's now, for words such as today. */
export interface Today {
  readonly nowAt: Instant
  readonly dayOf: (at: Instant) => LocalDate
}

/**
 * Why a duty stands where it stands: `22 h since it was cleaned, 2 h over its 20 h`,
 * `not cleaned yet: 31 h since first use, 11 h over its 20 h`, `inspected 12 days ago, due in 2 days`.
 */
export function dutyWhy(status: DutyStatus, today: Today): string {
  const { duty, leading, sinceAt, doneAt, rule } = status
  if (leading === null) return 'not used yet'
  if (doneAt === null) {
    const since = `${amountText(leading.clock, spoken(leading.elapsed, leading.interval))} since first use`
    return `not ${DONE_WORDS[duty]} yet: ${since}, ${outlookText(leading)}`
  }
  const ago = `${seenToText(status)} ${agoText(doneAt, today)}`
  if (sinceAt === null) return `${ago}, not used since`
  if (rule.nextFrom === 'fixed') return `${ago}, ${outlookText(leading)} of its fixed rhythm`
  return `${elapsedText(status, leading, today)}, ${outlookText(leading)}`
}

const DONE_WORDS: Readonly<Record<Duty, string>> = {
  clean: 'cleaned',
  inspect: 'inspected',
  replace: 'replaced',
  charge: 'charged',
  condition: 'conditioned',
}

const SKIPPED_WORDS: Readonly<Record<Duty, string>> = {
  clean: 'cleaning was skipped',
  inspect: 'the inspection was skipped',
  replace: 'replacing was put off',
  charge: 'charging was skipped',
  condition: 'conditioning was skipped',
}

/** `cleaned`, `found still fine`, `cleaning was skipped` */
function seenToText({ duty, outcome }: DutyStatus): string {
  const words: Readonly<Record<DutyOutcome, string>> = {
    done: DONE_WORDS[duty],
    still_fine: 'found still fine',
    skipped: SKIPPED_WORDS[duty],
  }
  return words[outcome ?? 'done']
}

function elapsedText(status: DutyStatus, leading: ClockReading, today: Today): string {
  const shown = spoken(leading.elapsed, leading.interval)
  const { sinceAt, doneAt } = status
  const waited = doneAt !== null && sinceAt !== null && today.dayOf(sinceAt) !== today.dayOf(doneAt)
  if (leading.clock === 'days' && waited) {
    return `first used ${agoText(sinceAt, today)} since ${sinceText(status)}`
  }
  if (doneAt !== null && (leading.clock === 'days' || shown === 0)) {
    return `${seenToText(status)} ${agoText(doneAt, today)}`
  }
  return `${amountText(leading.clock, shown)} since ${sinceText(status)}`
}

function sinceText(status: DutyStatus): string {
  return status.outcome === 'skipped' ? seenToText(status) : `it was ${seenToText(status)}`
}

/** `2 h over its 20 h`, `due now`, `due in 2 days` */
function outlookText({ clock, elapsed, interval, share }: ClockReading): string {
  const shown = spoken(elapsed, interval)
  const difference = Math.round(Math.abs(shown - interval) * 10) / 10
  if (share >= 1) {
    return shown > interval
      ? `${amountText(clock, difference)} over its ${amountText(clock, interval)}`
      : 'due now'
  }
  if (clock === 'days') return difference === 1 ? 'due tomorrow' : `due in ${amountText(clock, difference)}`
  return `due after ${moreText(clock, difference)}`
}

/** `2 h more`, `3 more sessions`, `1 more day of use` */
function moreText(clock: ClockReading['clock'], amount: number): string {
  return clock === 'hours'
    ? `${amountText(clock, amount)} more`
    : amountText(clock, amount).replace(' ', ' more ')
}

/** `today`, `yesterday`, `12 days ago` */
function agoText(at: Instant, { nowAt, dayOf }: Today): string {
  const days = daysBetween(dayOf(at), dayOf(nowAt))
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`
}
