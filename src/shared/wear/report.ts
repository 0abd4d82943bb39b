import { METER_SLOTS } from '../parts/materials'
import { addDays, type Instant, type LocalDate, localDateOf, SECONDS_PER_DAY } from '../time'
import type { WearCase, WearOptions } from './case'
import { type Damage, damageAt, driverOf } from './damage'
import { type Outlook, outlookOf, probabilityWornAt, whenWorn } from './forecast'
import type { LearnedLife } from './learn'
import { stateOf } from './state'
import { probabilityWorn, survivalQuantile } from './survival'
import type { AnySubject, WearItem, WearReport, WearState } from './types'
import { retiredText, whyText } from './why'

/** The row of one part, or of what wears on a device as a whole, in the wear list. */
export function reportOf(each: WearCase, learned: LearnedLife, options: WearOptions): WearReport {
  const { clock, endAt, retired } = each
  const { subject, life } = clock
  const damage = damageAt(clock, endAt)
  const foundFineAt = subject.foundFineAt.findLast((at) => at <= endAt) ?? null
  const fineDamage = foundFineAt === null ? 0 : damageAt(clock, foundFineAt).damage
  const pWornNow = probabilityWorn(learned.shapes, damage.damage, fineDamage)
  const medianDamage = survivalQuantile(learned.shapes, 0.5)
  const driver = driverOf(damage, life)
  const facts = { damage, driver, medianDamage, foundFineAt, pWornNow }
  const verdict = retired
    ? retiredVerdict(each, facts, options)
    : livingVerdict(each, facts, outlookOf(clock, learned.shapes, fineDamage, endAt), options)
  let why: string | null = null
  return {
    part: subject.meter ? null : subject.part,
    meter: subject.meter?.meter ?? null,
    meterId: subject.meter?.id ?? null,
    ...placeOf(subject, retired),
    hours: damage.hours,
    effectiveHours: damage.effectiveHours,
    months: damage.months,
    cycles: damage.cycles,
    damage: damage.damage,
    terms: damage.terms,
    pWornNow,
    posterior: learned.posterior,
    shapes: [...learned.shapes],
    learnedFrom: learned.learnedFrom,
    pooledFrom: learned.pooledFrom,
    driver,
    state: verdict.state,
    low: verdict.low,
    median: verdict.median,
    high: verdict.high,
    orderBy: verdict.orderBy,
    /** Put into words for whoever reads it: of a long list few do. */
    get why() {
      why ??= verdict.why()
      return why
    },
    spares: subject.spares,
    lifeHours: life.lifeHours,
    lifeMonths: life.lifeMonths,
    lifeCycles: life.lifeCycles,
    lifeBasis: life.basis,
    medianDamage,
    hoursLeft: life.lifeHours === null ? null : Math.max(0, (medianDamage - damage.damage) * life.lifeHours),
    retiredAt: retired ? subject.retiredAt : null,
  }
}

type Place = Pick<WearItem, 'device' | 'slot' | 'side'>
interface Verdict extends Pick<WearItem, 'state' | 'low' | 'median' | 'high' | 'orderBy'> {
  readonly why: () => string
}

interface Findings {
  readonly damage: Damage
  readonly driver: WearItem['driver']
  readonly medianDamage: number
  readonly foundFineAt: Instant | null
  readonly pWornNow: number
}

function placeOf(subject: AnySubject, retired: boolean): Place {
  if (subject.meter) {
    const { device, meter } = subject.meter
    return { device, slot: METER_SLOTS[meter], side: null }
  }
  if (subject.mounted === null || retired) return { device: null, slot: null, side: null }
  const { device, slot, side } = subject.mounted
  return { device, slot, side }
}

/** A retired part has a past only: the state in which it was retired, and no dates. */
function retiredVerdict({ clock, endAt }: WearCase, findings: Findings, options: WearOptions): Verdict {
  const { openedOn, retireReason, meter } = clock.subject
  const why = () =>
    retiredText({
      whole: meter !== undefined,
      damage: findings.damage,
      openedOn,
      today: localDateOf(options.nowAt, options.zone),
      retiredOn: localDateOf(endAt, options.zone),
      reason: retireReason,
    })
  const state = stateOf(findings.pWornNow, findings.pWornNow, options.thresholds)
  return { state, low: null, median: null, high: null, orderBy: null, why }
}

function livingVerdict(
  { clock }: WearCase,
  findings: Findings,
  outlook: Outlook,
  options: WearOptions,
): Verdict {
  const { subject, life } = clock
  const { low, median, high } = datesOf(outlook, options.zone)
  const why = () =>
    whyText({
      kind: subject.kind,
      whole: subject.meter !== undefined,
      countsCharges: subject.batteryHours !== null,
      damage: findings.damage,
      life,
      driver: findings.driver,
      medianDamage: findings.medianDamage,
      openedOn: subject.openedOn,
      foundFineOn: dayOf(findings.foundFineAt, options.zone),
      mounted: subject.mounted !== null,
      median,
      today: localDateOf(options.nowAt, options.zone),
    })
  return {
    state: stateNow(findings, outlook, options),
    low,
    median,
    high,
    orderBy: orderBy(outlook, median, options),
    why,
  }
}

function stateNow({ pWornNow }: Findings, outlook: Outlook, options: WearOptions): WearState {
  const deliveryAt = options.nowAt + options.deliveryDays * SECONDS_PER_DAY
  return stateOf(pWornNow, probabilityWornAt(outlook, deliveryAt), options.thresholds)
}

/** The 80 % range and its middle. Searches end within the hour, so dates are kept from crossing. */
function datesOf(outlook: Outlook, zone: string): Pick<WearItem, 'low' | 'median' | 'high'> {
  const low = whenWorn(outlook, 0.1)
  const median = notBefore(low, whenWorn(outlook, 0.5))
  const high = notBefore(median, whenWorn(outlook, 0.9))
  return { low: dayOf(low, zone), median: dayOf(median, zone), high: dayOf(high, zone) }
}

function notBefore(earlier: Instant | null, later: Instant | null): Instant | null {
  return earlier === null || later === null ? null : Math.max(earlier, later)
}

/**
 * The last day to order so that the new one is there when this one is due. A spare or a drawer needs none, and
 * what wears on a device as a whole is not bought by the pair.
 */
function orderBy(outlook: Outlook, median: LocalDate | null, options: WearOptions): LocalDate | null {
  const { spares, mounted, meter } = outlook.clock.subject
  if (spares > 0 || mounted === null || meter !== undefined) return null
  const { due } = options.thresholds
  const dueOn = due === 0.5 ? median : dayOf(whenWorn(outlook, due), options.zone)
  return dueOn === null ? null : addDays(dueOn, -options.deliveryDays)
}

function dayOf(at: Instant | null, zone: string): LocalDate | null {
  return at === null ? null : localDateOf(at, zone)
}
