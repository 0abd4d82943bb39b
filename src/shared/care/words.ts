import { t } from '../i18n/texts'
import { daysBetween, type Instant, type LocalDate } from '../time'
import { amountText, spoken } from './amounts'
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
  const { why } = t.care
  if (leading === null) return why.notUsedYet
  if (doneAt === null) {
    return why.whole({ past: neverText(status, leading, today), outlook: outlookText(leading) })
  }
  const past = seenToText(status, doneAt, today)
  if (sinceAt === null) return why.notUsedSince({ past })
  return rule.nextFrom === 'fixed'
    ? why.whole({ past, outlook: rhythmText(leading) })
    : why.whole({ past: elapsedText(status, leading, today), outlook: outlookText(leading) })
}

/** `cleaned 3 days ago`, `found still fine today`, `cleaning was skipped yesterday` */
function seenToText({ duty, outcome }: DutyStatus, doneAt: Instant, today: Today): string {
  const { seenTo, what } = t.care.why
  const ago = agoText(doneAt, today)
  if (outcome === 'still_fine') return seenTo({ what: what.stillFine, ago })
  return seenTo({ what: what[outcome ?? 'done'][duty], ago })
}

/** `not cleaned yet: 31 h since first use` */
function neverText({ duty, sinceAt }: DutyStatus, leading: ClockReading, today: Today): string {
  const shown = spoken(leading.elapsed, leading.interval)
  const begunToday = leading.clock === 'days' && shown === 0 && sinceAt !== null
  const since = begunToday
    ? t.care.why.firstUsed({ ago: agoText(sinceAt, today) })
    : t.care.why.sinceFirstUse({ amount: amountText(leading.clock, shown) })
  // Nobody expects that a pair in use was replaced before.
  return duty === 'replace' ? since : t.care.why.notYet[duty]({ since })
}

function elapsedText(status: DutyStatus, leading: ClockReading, today: Today): string {
  const shown = spoken(leading.elapsed, leading.interval)
  const { sinceAt, doneAt } = status
  const waited = doneAt !== null && sinceAt !== null && today.dayOf(sinceAt) !== today.dayOf(doneAt)
  if (leading.clock === 'days' && waited) {
    return t.care.why.usedAgain({ ago: agoText(sinceAt, today), since: sinceText(status) })
  }
  if (doneAt !== null && (leading.clock === 'days' || shown === 0)) return seenToText(status, doneAt, today)
  return t.care.why.amountSince({ amount: amountText(leading.clock, shown), since: sinceText(status) })
}

/** `it was cleaned`, `cleaning was skipped` */
function sinceText({ duty, outcome }: DutyStatus): string {
  const { since } = t.care.why
  return outcome === 'still_fine' ? since.stillFine : since[outcome ?? 'done'][duty]
}

/** `2 h over its 20 h`, `due now`, `due in 2 days` */
function outlookText(leading: ClockReading): string {
  const over = overText(leading)
  return over === null ? toGoText(leading) : t.care.why.over({ over, interval: intervalText(leading) })
}

/** `2 days late by its fixed rhythm of 10 days`, `due in 2 days by its fixed rhythm of 10 days` */
function rhythmText(leading: ClockReading): string {
  const over = overText(leading)
  const interval = intervalText(leading)
  return over === null
    ? t.care.why.byRhythm({ due: toGoText(leading), interval })
    : t.care.why.lateByRhythm({ over, interval })
}

function intervalText({ clock, interval }: ClockReading): string {
  return amountText(clock, interval)
}

/** By how much it is over its interval; null = not to speak of. */
function overText({ clock, elapsed, interval }: ClockReading): string | null {
  const shown = spoken(elapsed, interval)
  return shown > interval ? amountText(clock, difference(shown, interval)) : null
}

/** `due now`, `due tomorrow`, `due in 3 days`, `due after 2 h more` */
function toGoText({ clock, elapsed, interval, share }: ClockReading): string {
  const { dueNow, dueTomorrow, dueAfter } = t.care.why
  if (share >= 1) return dueNow
  const left = difference(interval, spoken(elapsed, interval))
  return clock === 'days' && left === 1 ? dueTomorrow : dueAfter[clock]({ amount: left })
}

function difference(more: number, less: number): number {
  return Math.round((more - less) * 10) / 10
}

/** `today`, `yesterday`, `12 days ago` */
function agoText(at: Instant, { nowAt, dayOf }: Today): string {
  const days = daysBetween(dayOf(at), dayOf(nowAt))
  if (days <= 0) return t.care.why.today
  return days === 1 ? t.care.why.yesterday : t.care.why.daysAgo({ days })
}
