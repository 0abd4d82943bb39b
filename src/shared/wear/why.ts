import type { RetireReason } from '../gear/device'
import { formatDayLong } from '../i18n/format'
import type { WearKind } from '../parts/materials'
import { counted } from '../text'
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
  const past = [
    ...usedTexts(facts),
    facts.foundFineOn === null
      ? null
      : `found still fine on ${formatDayLong(facts.foundFineOn, facts.today)}`,
    facts.mounted || facts.whole ? null : 'in the drawer',
  ]
  return `${sentence(past)}: ${outlookText(facts)}`
}

/** `Retired on 3 May after 89 h, opened 5 months before: clearly worn` */
export function retiredText(
  facts: Pick<WhyFacts, 'whole' | 'damage' | 'openedOn' | 'today'> & {
    readonly retiredOn: LocalDate
    readonly reason: RetireReason | null
  },
): string {
  const { whole, openedOn, retiredOn } = facts
  const span = openedOn === null ? null : spanText(daysBetween(openedOn, retiredOn))
  const age = span === null ? null : whole ? `${span} old` : `opened ${span} before`
  const ended = whole ? 'At its end' : 'Retired'
  const past = [
    `${ended} on ${formatDayLong(retiredOn, facts.today)} after ${hoursText(facts.damage.hours)}`,
    age,
  ]
  return `${sentence(past)}: ${REASON_WORDS[facts.reason ?? 'other']}`
}

const NOUNS: Readonly<Record<WearKind, string>> = {
  tips: 'pairs',
  pads: 'pairs',
  headband_pad: 'headband pads',
  cable: 'cables',
  filters: 'filters',
  battery: 'batteries',
  adapter: 'adapters',
  shell: 'shells',
}

const REASON_WORDS: Readonly<Record<RetireReason, string>> = {
  worn_out: 'clearly worn',
  torn: 'torn',
  just_in_case: 'replaced just in case',
  hygiene: 'replaced for hygiene',
  lost: 'lost',
  sold: 'sold',
  gifted: 'given away',
  upgraded: 'replaced by something better',
  other: 'no longer used',
}

/** What was used up, of what half of such parts stand: the clock that wears it most comes first. */
function usedTexts(facts: WhyFacts): readonly string[] {
  const { damage, life, driver, openedOn, today } = facts
  const days = openedOn === null ? 0 : daysBetween(openedOn, today)
  if (driver === 'age' && life.lifeMonths !== null && days >= SHORTEST_AGE_DAYS) {
    return [
      ageOfLifeText(days / DAYS_PER_MONTH, life.lifeMonths * facts.medianDamage),
      `${hoursText(damage.hours)} of use`,
    ]
  }
  return [usedText(facts), facts.whole ? ageText(openedOn, today) : openedText(openedOn, today)]
}

/** `31 months old of about 33 months`, `4.5 years old of about 16 years`: both in one unit, so that they compare. */
function ageOfLifeText(ageMonths: number, lifeMonths: number): string {
  const inUnit = lifeMonths < LONG_LIFE_MONTHS ? monthsText : yearsText
  return `${inUnit(ageMonths)} old of about ${inUnit(lifeMonths)}`
}

const LONG_LIFE_MONTHS = 36

/** Nobody knows a life to parts of a month, unless it is a short one. */
function monthsText(months: number): string {
  return counted(months < SHORT_LIFE_MONTHS ? Number(months.toPrecision(2)) : Math.round(months), 'month')
}

const SHORT_LIFE_MONTHS = 3

function yearsText(months: number): string {
  const years = months / 12
  return counted(years < 10 ? Math.round(years * 10) / 10 : Math.round(years), 'year')
}

/** Before that, a pair is too new for its age to be the story. */
const SHORTEST_AGE_DAYS = 45

function about(figure: number, { medianDamage }: WhyFacts): string {
  return Number((figure * medianDamage).toPrecision(2)).toString()
}

function usedText(facts: WhyFacts): string {
  const { damage, life, driver, kind } = facts
  const hasCycles = kind === 'battery' ? facts.countsCharges : kind === 'cable'
  if (hasCycles && life.lifeCycles !== null && (driver === 'cycles' || life.lifeHours === null)) {
    const unit = kind === 'battery' ? 'charges' : 'matings'
    return `${Math.round(damage.cycles)} of about ${about(life.lifeCycles, facts)} ${unit}`
  }
  if (life.lifeHours === null) return `${hoursText(damage.hours)} of use`
  return `${stressedText(damage)} of about ${about(life.lifeHours, facts)} h`
}

/** `30 h, as hard on it as 75 h,` where sweat and the like count: else the hours and the day would seem to disagree. */
function stressedText({ hours, effectiveHours }: Damage): string {
  const used = hoursText(hours)
  const isHarder = effectiveHours >= hours * NOTABLE_STRESS && hours >= 1
  return isHarder ? `${used}, as hard on it as ${hoursText(effectiveHours)},` : used
}

/** From here on the hours alone would mislead. */
const NOTABLE_STRESS = 1.2

function openedText(openedOn: LocalDate | null, today: LocalDate): string {
  if (openedOn === null) return 'opened on an unknown day'
  const days = daysBetween(openedOn, today)
  return days <= 0 ? 'opened today' : `opened ${spanText(days)} ago`
}

function ageText(newOn: LocalDate | null, today: LocalDate): string {
  if (newOn === null) return 'of unknown age'
  const days = daysBetween(newOn, today)
  return days <= 0 ? 'new today' : `${spanText(days)} old`
}

function outlookText({ kind, median, today }: WhyFacts): string {
  if (median === null) return `more than half of such ${NOUNS[kind]} last another 20 years like this`
  return `half of such ${NOUNS[kind]} ${median < today ? 'were' : 'are'} worn out by ${formatDayLong(median, today)}`
}

function sentence(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}

/** `8.5 h` below ten, whole hours above. */
function hoursText(hours: number): string {
  return `${hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours)} h`
}

/** `12 days`, `5 months`, `3 years` */
function spanText(days: number): string {
  if (days < 45) return counted(days, 'day')
  const months = Math.round(days / DAYS_PER_MONTH)
  return months < 24 ? counted(months, 'month') : counted(Math.round(months / 12), 'year')
}
