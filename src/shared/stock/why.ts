import { formatDayLong } from '../i18n/format'
import { countOf, unitOf } from '../parts/units'
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
  return [
    subject.waiting > 0 ? waitingText(subject) : null,
    missing ? minimumText(subject) : null,
    idle ? idleText(subject, missing) : reserveText(subject, findings, options),
    missing ? null : minimumAheadText(subject, findings, options),
    findings.waitsForOrder ? 'a worn one may have to wait for the order' : null,
    findings.toOrder > 0 && !idle ? deliveryText(options) : null,
  ]
    .filter((part) => part !== null)
    .join('; ')
}

function waitingText({ waiting, kind }: StockSubject): string {
  return waiting === 1
    ? `its place is empty and waits for a new ${unitOf(kind, 1)}`
    : `${waiting} places are empty and wait for new ${unitOf(kind, 2)}`
}

function minimumText({ kind, unopened, onOrder, keepPairs }: StockSubject): string {
  if (keepPairs === 1) return `the unopened ${unitOf(kind, 1)} that you want to keep is missing`
  const there = unopened === 0 ? 'none' : `only ${unopened}`
  const coming = onOrder === 0 ? '' : ` and ${onOrder} on order`
  return `${there} unopened${coming} of the ${countOf(kind, keepPairs ?? 0)} you want to keep`
}

/** Only where it is what makes the order due. */
function minimumAheadText(
  { kind, keepPairs }: StockSubject,
  { toOrder, orderBy, belowMinimumOn }: Findings,
  { todayOn }: StockOptions,
): string | null {
  if (toOrder === 0 || belowMinimumOn === null || belowMinimumOn !== orderBy) return null
  const kept =
    keepPairs === 1
      ? `without the ${unitOf(kind, 1)} you want to keep`
      : `fewer than the ${countOf(kind, keepPairs ?? 0)} you want to keep`
  return belowMinimumOn <= todayOn
    ? `${kept} once a worn one is replaced`
    : `likely ${kept} from ${formatDayLong(belowMinimumOn, todayOn)}`
}

function idleText(
  { kind, unopened, inDrawer, inUse, keepPairs, unwatched }: StockSubject,
  missing: boolean,
): string | null {
  if (missing) return null
  if (unwatched && inUse.length > 0) {
    return `${inUse.length} in use, whose wear is not watched, so nothing is foretold`
  }
  if (keepPairs !== null) return `you want to keep ${countOf(kind, keepPairs)} unopened, and have them`
  const reserve = unopened + inDrawer.length
  return reserve === 0 ? 'none in use' : `${countOf(kind, reserve)} in reserve, none in use`
}

function reserveText(subject: StockSubject, findings: Findings, options: StockOptions): string | null {
  const { kind, inDrawer, unopened, onOrder } = subject
  const inHand = unopened + inDrawer.length
  const pairs = inHand + onOrder
  if (pairs === 0) return lastOnesText(subject, findings, options)
  const reserve =
    inHand === 0
      ? `${countOf(kind, onOrder)} on order`
      : `${countOf(kind, inHand)} in reserve${onOrder > 0 ? ` and ${onOrder} on order` : ''}`
  const { median } = findings.runOutOn
  if (median === null) return `${reserve}, likely enough for another 20 years like this`
  return median <= options.todayOn
    ? `${reserve}, likely needed at once`
    : `${reserve}, likely enough until ${formatDayLong(median, options.todayOn)}`
}

function lastOnesText(
  { kind, inUse }: StockSubject,
  { runOutOn, toOrder }: Findings,
  { todayOn }: StockOptions,
): string | null {
  const [only, another] = inUse
  if (!only) return null
  const [one, many] = [unitOf(kind, 1), unitOf(kind, 2)]
  if (!another) {
    const { halfWornOn } = only
    if (halfWornOn === null) return `the last ${one} is in use`
    const are = halfWornOn < todayOn ? 'were' : 'are'
    const worn = `about half of such ${many} ${are} worn out by ${formatDayLong(halfWornOn, todayOn)}`
    return `the last ${one} is in use, and ${worn}${toOrder > 0 && goesEarlier(runOutOn.median, halfWornOn) ? ', and some go before for other reasons' : ''}`
  }
  const none = `none in reserve for the ${inUse.length} ${many} in use`
  if (runOutOn.median === null) return none
  return runOutOn.median <= todayOn
    ? `${none}, and one of them is likely worn out already`
    : `${none}, and the first of them is likely worn out by ${formatDayLong(runOutOn.median, todayOn)}`
}

/** Losses move the day by more than a few days. */
function goesEarlier(runOutOn: LocalDate | null, halfWornOn: LocalDate): boolean {
  return runOutOn !== null && daysBetween(runOutOn, halfWornOn) > 10
}

function deliveryText({ deliveryDays }: StockOptions): string {
  if (deliveryDays === 0) return 'new ones can be had the same day'
  return `delivery takes ${deliveryDays === 1 ? 'a day' : `${deliveryDays} days`}`
}
