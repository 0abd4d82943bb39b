import type { Duty } from '../parts/care'
import { counted } from '../text'
import { daysBetween, type Instant, type LocalDate } from '../time'
import { amountText, spoken } from './amounts'
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
  const { leading, sinceAt, doneAt, rule } = status
  if (leading === null) return 'not used yet'
  if (doneAt === null) return `${neverText(status, leading, today)}, ${outlookText(leading)}`
  const ago = `${seenToText(status)} ${agoText(doneAt, today)}`
  if (sinceAt === null) return `${ago}, not used since`
  if (rule.nextFrom === 'fixed') return `${ago}, ${rhythmText(leading)}`
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

/** `not cleaned yet: 31 h since first use` */
function neverText({ duty, sinceAt }: DutyStatus, leading: ClockReading, today: Today): string {
  const shown = spoken(leading.elapsed, leading.interval)
  const begunToday = leading.clock === 'days' && shown === 0 && sinceAt !== null
  const since = begunToday
    ? `first used ${agoText(sinceAt, today)}`
    : `${amountText(leading.clock, shown)} since first use`
  // Nobody expects that a pair in use was replaced before.
  return duty === 'replace' ? since : `not ${DONE_WORDS[duty]} yet: ${since}`
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
function outlookText(leading: ClockReading): string {
  const over = overText(leading)
  return over === null ? toGoText(leading) : `${over} over its ${amountText(leading.clock, leading.interval)}`
}

/** `2 days late by its fixed rhythm of 10 days`, `due in 2 days by its fixed rhythm of 10 days` */
function rhythmText(leading: ClockReading): string {
  const over = overText(leading)
  const rhythm = `by its fixed rhythm of ${amountText(leading.clock, leading.interval)}`
  return `${over === null ? toGoText(leading) : `${over} late`} ${rhythm}`
}

/** By how much it is over its interval; null = not to speak of. */
function overText({ clock, elapsed, interval }: ClockReading): string | null {
  const shown = spoken(elapsed, interval)
  return shown > interval ? amountText(clock, difference(shown, interval)) : null
}

/** `due now`, `due tomorrow`, `due in 3 days`, `due after 2 h more` */
function toGoText({ clock, elapsed, interval, share }: ClockReading): string {
  if (share >= 1) return 'due now'
  const left = difference(interval, spoken(elapsed, interval))
  if (clock === 'days') return left === 1 ? 'due tomorrow' : `due in ${amountText(clock, left)}`
  return `due after ${moreText(clock, left)}`
}

function difference(more: number, less: number): number {
  return Math.round((more - less) * 10) / 10
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
