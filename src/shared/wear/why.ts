import type { RetireReason } from '../gear/device'
import { formatDayLong } from '../i18n/format'
import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import type { WearKind } from '../parts/materials'
import { DAYS_PER_MONTH, daysBetween, type LocalDate } from '../time'
import type { Damage } from './damage'
import type { Life } from './life'
import type { WearItem } from './types'

/** The facts of the sentence; days are the owner's. */
export interface WhyFacts {
  readonly kind: WearKind
  /** It wears on the device as a whole, so it was never opened, nor does it ever lie in a drawer. */
  readonly whole: boolean
  /** Whether the charges of a battery can be told from its hours. */
  readonly countsCharges: boolean
  readonly damage: Damage
  readonly life: Life
  readonly driver: WearItem['driver']
  /** Damage at which half of such parts are worn out. */
  readonly medianDamage: number
  readonly openedOn: LocalDate | null
  readonly foundFineOn: LocalDate | null
  readonly mounted: boolean
  /** When half of such parts are worn out; null = not within 20 years. */
  readonly median: LocalDate | null
  readonly today: LocalDate
}

/** `89 h of about 250 h, opened 5 months ago: half of such pairs are worn out by 2 December` */
export function whyText(facts: WhyFacts): string {
  const { foundFineOn, mounted, whole, today } = facts
  const past = [
    ...usedTexts(facts),
    foundFineOn === null ? null : t.wear.why.foundFine({ day: formatDayLong(foundFineOn, today) }),
    mounted || whole ? null : t.wear.why.inDrawer,
  ].filter((text) => text !== null)
  return t.wear.why.whole({ past, outlook: outlookText(facts) })
}

/** `Retired on 3 May after 89 h, opened 5 months before: worn out` */
export function retiredText(
  facts: Pick<WhyFacts, 'whole' | 'damage' | 'openedOn' | 'today'> & {
    readonly retiredOn: LocalDate
    readonly reason: RetireReason | null
  },
): string {
  const { whole, openedOn, retiredOn } = facts
  const { old, openedBefore, atItsEnd, retired } = t.wear.why
  const span = openedOn === null ? null : spanText(daysBetween(openedOn, retiredOn))
  const ended = {
    day: formatDayLong(retiredOn, facts.today),
    hours: hoursText(facts.damage.hours),
  }
  const past = [
    whole ? atItsEnd(ended) : retired(ended),
    span === null ? null : whole ? old({ span }) : openedBefore({ span }),
  ].filter((text) => text !== null)
  return t.wear.why.whole({ past, outlook: outlookOf(facts.reason) })
}

function outlookOf(reason: RetireReason | null): string {
  const isTold = reason !== null && reason !== 'other'
  return isTold ? t.parts.endReasonsInText[reason] : t.wear.why.noLongerUsed
}

/** What was used up, of what half of such parts stand: the clock that wears it most comes first. */
function usedTexts(facts: WhyFacts): readonly string[] {
  const { damage, life, driver, openedOn, today } = facts
  const days = openedOn === null ? 0 : daysBetween(openedOn, today)
  if (driver === 'age' && life.lifeMonths !== null && days >= SHORTEST_AGE_DAYS) {
    return [
      ageOfLifeText(days / DAYS_PER_MONTH, life.lifeMonths * facts.medianDamage),
      t.wear.why.hoursOfUse({ hours: hoursText(damage.hours) }),
    ]
  }
  return [usedText(facts), facts.whole ? ageText(openedOn, today) : openedText(openedOn, today)]
}

/** `31 months old of about 33 months`, `4.5 years old of about 16 years`: both in one unit, so that they compare. */
function ageOfLifeText(ageMonths: number, lifeMonths: number): string {
  const inUnit = lifeMonths < LONG_LIFE_MONTHS ? monthsText : yearsText
  return t.wear.why.ageOfLife({ used: inUnit(ageMonths), life: inUnit(lifeMonths) })
}

const LONG_LIFE_MONTHS = 36

/** Nobody knows a life to parts of a month, unless it is a short one. */
function monthsText(months: number): string {
  const count = months < SHORT_LIFE_MONTHS ? Number(months.toPrecision(2)) : Math.round(months)
  return t.common.durations.months({ count })
}

const SHORT_LIFE_MONTHS = 3

function yearsText(months: number): string {
  const years = months / 12
  return t.common.durations.years({ count: years < 10 ? Math.round(years * 10) / 10 : Math.round(years) })
}

/** Before that, a pair is too new for its age to be the story. */
const SHORTEST_AGE_DAYS = 45

/** To two digits: nobody knows a life any better. */
function about(figure: number, { medianDamage }: WhyFacts): string {
  return formatNumber(Number((figure * medianDamage).toPrecision(2)), 2)
}

function usedText(facts: WhyFacts): string {
  const { damage, life, driver, kind } = facts
  const { charges, matings, hoursOfUse } = t.wear.why
  const hasCycles = kind === 'battery' ? facts.countsCharges : kind === 'cable'
  if (hasCycles && life.lifeCycles !== null && (driver === 'cycles' || life.lifeHours === null)) {
    const cycles = { used: formatNumber(damage.cycles), life: about(life.lifeCycles, facts) }
    return kind === 'battery' ? charges(cycles) : matings(cycles)
  }
  if (life.lifeHours === null) return hoursOfUse({ hours: hoursText(damage.hours) })
  return hoursOfLifeText(damage, t.common.durations.hours({ hours: about(life.lifeHours, facts) }))
}

/** `30 h, as hard on it as 75 h,` where sweat and the like count: else the hours and the day would seem to disagree. */
function hoursOfLifeText({ hours, effectiveHours }: Damage, life: string): string {
  const used = hoursText(hours)
  const isHarder = effectiveHours >= hours * NOTABLE_STRESS && hours >= 1
  return isHarder
    ? t.wear.why.harderOfLife({ used, like: hoursText(effectiveHours), life })
    : t.wear.why.ofLife({ used, life })
}

/** From here on the hours alone would mislead. */
const NOTABLE_STRESS = 1.2

function openedText(openedOn: LocalDate | null, today: LocalDate): string {
  const { openedOnUnknownDay, openedToday, openedAgo } = t.wear.why
  if (openedOn === null) return openedOnUnknownDay
  const days = daysBetween(openedOn, today)
  if (days <= 0) return openedToday
  const { unit, count } = spanOf(days)
  return openedAgo[unit]({ count })
}

function ageText(newOn: LocalDate | null, today: LocalDate): string {
  const { ofUnknownAge, newToday, old } = t.wear.why
  if (newOn === null) return ofUnknownAge
  const days = daysBetween(newOn, today)
  return days <= 0 ? newToday : old({ span: spanText(days) })
}

function outlookText({ kind, median, today }: WhyFacts): string {
  const { mostLast, halfWereWorn, halfAreWorn } = t.wear.why
  const nouns = t.wear.why.nouns[kind]
  if (median === null) return mostLast({ nouns })
  const by = { nouns, day: formatDayLong(median, today) }
  return median < today ? halfWereWorn(by) : halfAreWorn(by)
}

/** `8.5 h` below ten, whole hours above. */
function hoursText(hours: number): string {
  return t.common.durations.hours({ hours: formatNumber(hours, hours < 10 ? 1 : 0) })
}

/** `12 days`, `5 months`, `3 years` */
function spanText(days: number): string {
  const { unit, count } = spanOf(days)
  return t.common.durations[unit]({ count })
}

function spanOf(days: number): { readonly unit: 'days' | 'months' | 'years'; readonly count: number } {
  if (days < 45) return { unit: 'days', count: days }
  const months = Math.round(days / DAYS_PER_MONTH)
  return months < 24 ? { unit: 'months', count: months } : { unit: 'years', count: Math.round(months / 12) }
}
