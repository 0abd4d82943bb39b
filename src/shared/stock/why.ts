import { dayText } from '../dayText'
import { unitOf } from '../parts/units'
import type { StockOptions, StockOutlook, StockSubject } from './types'

type Findings = Omit<StockOutlook, 'product' | 'why'>

/**
 * `the last pair is in use, and about half of such pairs are worn out by 2 December; delivery takes 5 days`
 * Without a full stop, for a list or the middle of a sentence.
 */
export function whyText(subject: StockSubject, findings: Findings, options: StockOptions): string {
  const missing = subject.keepPairs !== null && subject.unopened + subject.onOrder < subject.keepPairs
  return [
    missing ? minimumText(subject) : null,
    subject.inUse.length === 0 ? idleText(subject, missing) : reserveText(subject, findings, options),
    findings.waitsForOrder ? 'a worn one may have to wait for the order' : null,
    findings.toOrder > 0 && findings.runOutOn.median !== null ? deliveryText(options) : null,
  ]
    .filter((part) => part !== null)
    .join('; ')
}

function minimumText({ kind, unopened, onOrder, keepPairs }: StockSubject): string {
  const there = unopened === 0 ? 'none' : `only ${unopened}`
  const coming = onOrder === 0 ? '' : ` and ${onOrder} on order`
  return `${there} unopened${coming} of the ${counted(kind, keepPairs ?? 0)} you want to keep`
}

function idleText({ kind, unopened, inDrawer, keepPairs }: StockSubject, missing: boolean): string | null {
  if (missing) return null
  if (keepPairs !== null) return `at least ${counted(kind, keepPairs)} unopened, as you want`
  return unopened + inDrawer.length === 0
    ? 'none in use'
    : `${unopened + inDrawer.length} in reserve, none in use`
}

function reserveText(subject: StockSubject, findings: Findings, options: StockOptions): string {
  const { kind, inDrawer, unopened, onOrder } = subject
  const inHand = unopened + inDrawer.length
  const [one, many] = [unitOf(kind, 1), unitOf(kind, 2)]
  if (inHand + onOrder === 0) return lastOnesText(subject, findings, options, one, many)
  const reserve = [
    inHand > 0 ? `${counted(kind, inHand)} in reserve` : null,
    onOrder > 0 ? `${inHand > 0 ? onOrder : counted(kind, onOrder)} on order` : null,
  ]
    .filter((part) => part !== null)
    .join(' and ')
  const { median } = findings.runOutOn
  if (median === null) return `${reserve} likely last another 20 years like this`
  if (median <= options.todayOn) return `${reserve} are likely needed at once`
  const lasts = inHand + onOrder === 1 ? 'lasts' : 'last'
  return `${reserve} likely ${lasts} until ${dayText(median, options.todayOn)}`
}

function lastOnesText(
  { inUse }: StockSubject,
  { runOutOn }: Findings,
  { todayOn }: StockOptions,
  one: string,
  many: string,
): string {
  const [only] = inUse
  if (inUse.length === 1 && only) {
    const { halfWornOn } = only
    if (halfWornOn === null) return `the last ${one} is in use`
    const are = halfWornOn < todayOn ? 'were' : 'are'
    return `the last ${one} is in use, and about half of such ${many} ${are} worn out by ${dayText(halfWornOn, todayOn)}`
  }
  const none = `none in reserve for the ${inUse.length} ${many} in use`
  if (runOutOn.median === null) return none
  return runOutOn.median <= todayOn
    ? `${none}, and one of them is likely worn out already`
    : `${none}, and the first of them is likely worn out by ${dayText(runOutOn.median, todayOn)}`
}

function deliveryText({ deliveryDays }: StockOptions): string {
  if (deliveryDays === 0) return 'they can be had the same day'
  return `delivery takes ${deliveryDays === 1 ? 'a day' : `${deliveryDays} days`}`
}

function counted(kind: StockSubject['kind'], count: number): string {
  return `${count} ${unitOf(kind, count)}`
}
