import { formatDayLong } from '../i18n/format'
import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import { daysBetween, type LocalDate } from '../time'
import type { StockOptions, StockOutlook, StockSubject } from './types'

type Findings = Omit<StockOutlook, 'product' | 'why'>

/**
 * `the last pair is in use, and about half of such pairs are worn out by 2 December; delivery takes 5 days`
 * Without a full stop, for a list or the middle of a sentence.
 */
export function whyText(subject: StockSubject, findings: Findings, options: StockOptions): string {
  const missing = subject.unopened + subject.onOrder < (subject.keepPairs ?? 0)
  const idle = subject.waiting === 0 && (subject.unwatched || subject.inUse.length === 0)
  const clauses = [
    subject.waiting > 0 ? waitingText(subject) : null,
    missing ? minimumText(subject) : null,
    idle ? idleText(subject, missing) : reserveText(subject, findings, options),
    missing ? null : minimumAheadText(subject, findings, options),
    findings.waitsForOrder ? t.stock.mayWait : null,
    findings.toOrder > 0 && !idle ? deliveryText(options) : null,
  ]
  return t.stock.joined({ clauses: clauses.filter((clause) => clause !== null) })
}

function waitingText({ waiting, kind }: StockSubject): string {
  return t.stock.waiting({ count: waiting, ...t.parts.units[kind] })
}

function minimumText({ kind, unopened, onOrder, keepPairs }: StockSubject): string {
  const { oneMissing, none, noneYet, few, fewYet } = t.stock.minimum
  const kept = t.parts.counts[kind]({ count: keepPairs ?? 0 })
  if (keepPairs === 1) return oneMissing({ kept, one: t.parts.units[kind].one })
  const counts = { kept, unopened: formatNumber(unopened), onOrder: formatNumber(onOrder) }
  if (unopened === 0) return onOrder === 0 ? none(counts) : noneYet(counts)
  return onOrder === 0 ? few(counts) : fewYet(counts)
}

/** Only where it is what makes the order due. */
function minimumAheadText(
  { kind, keepPairs }: StockSubject,
  { toOrder, orderBy, belowMinimumOn }: Findings,
  { todayOn }: StockOptions,
): string | null {
  if (toOrder === 0 || belowMinimumOn === null || belowMinimumOn !== orderBy) return null
  const { oneGoesNext, oneGoesFrom, fewerNext, fewerFrom } = t.stock.minimum
  const minimum = { kept: t.parts.counts[kind]({ count: keepPairs ?? 0 }), one: t.parts.units[kind].one }
  if (belowMinimumOn <= todayOn) return keepPairs === 1 ? oneGoesNext(minimum) : fewerNext(minimum)
  const from = { ...minimum, day: formatDayLong(belowMinimumOn, todayOn) }
  return keepPairs === 1 ? oneGoesFrom(from) : fewerFrom(from)
}

function idleText(
  { kind, unopened, inDrawer, inUse, keepPairs, unwatched }: StockSubject,
  missing: boolean,
): string | null {
  if (missing) return null
  const amountOf = (count: number) => t.parts.counts[kind]({ count })
  if (unwatched && inUse.length > 0) return t.stock.unwatched({ count: inUse.length })
  if (keepPairs !== null) return t.stock.minimum.met({ kept: amountOf(keepPairs) })
  const reserve = unopened + inDrawer.length
  return reserve === 0 ? t.stock.noneInUse : t.stock.idleReserve({ amount: amountOf(reserve) })
}

function reserveText(subject: StockSubject, findings: Findings, options: StockOptions): string | null {
  const { kind, inDrawer, unopened, onOrder } = subject
  const inHand = unopened + inDrawer.length
  if (inHand + onOrder === 0) return lastOnesText(subject, findings, options)
  const words = t.stock.reserve
  const amountOf = (count: number) => t.parts.counts[kind]({ count })
  const reserve =
    inHand === 0
      ? words.onOrder({ amount: amountOf(onOrder) })
      : onOrder === 0
        ? words.inHand({ amount: amountOf(inHand) })
        : words.inHandAndOnOrder({ amount: amountOf(inHand), onOrder: formatNumber(onOrder) })
  const { median } = findings.runOutOn
  if (median === null) return words.lastsLong({ reserve })
  return median <= options.todayOn
    ? words.neededAtOnce({ reserve })
    : words.lastsUntil({ reserve, day: formatDayLong(median, options.todayOn) })
}

function lastOnesText(
  { kind, inUse }: StockSubject,
  { runOutOn, toOrder }: Findings,
  { todayOn }: StockOptions,
): string | null {
  const [only, another] = inUse
  if (!only) return null
  const words = t.stock.last
  if (!another) {
    const { halfWornOn } = only
    if (halfWornOn === null) return words.inUse(t.parts.units[kind])
    const when = { ...t.parts.units[kind], day: formatDayLong(halfWornOn, todayOn) }
    const text = halfWornOn < todayOn ? words.wornSince(when) : words.wornBy(when)
    const earlier = toOrder > 0 && goesEarlier(runOutOn.median, halfWornOn)
    return earlier ? words.someGoEarlier({ text }) : text
  }
  const amount = t.parts.counts[kind]({ count: inUse.length })
  if (runOutOn.median === null) return words.noReserve({ amount })
  return runOutOn.median <= todayOn
    ? words.firstWorn({ amount })
    : words.firstWornBy({ amount, day: formatDayLong(runOutOn.median, todayOn) })
}

/** Losses move the day by more than a few days. */
function goesEarlier(runOutOn: LocalDate | null, halfWornOn: LocalDate): boolean {
  return runOutOn !== null && daysBetween(runOutOn, halfWornOn) > 10
}

function deliveryText({ deliveryDays }: StockOptions): string {
  return deliveryDays === 0 ? t.stock.sameDay : t.stock.delivery({ days: deliveryDays })
}
