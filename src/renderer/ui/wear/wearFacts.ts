import { formatDay, formatHours, formatMonths, formatShare, sentence } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import type { LocalDate } from '../../../shared/time'
import { type FiguredThing, figureLines } from '../../../shared/wear/figures'
import { learnedShare, learnedText } from '../../../shared/wear/learnedWords'
import type { WearReport } from '../../../shared/wear/types'

/** A number about the wear of a thing, with what it rests on. */
export interface WearFact {
  readonly key: 'hours' | 'counted' | 'age' | 'cycles' | 'usedUp' | 'worn' | 'spares' | 'order'
  readonly term: string
  readonly value: string
  /** What it rests on, in a word or two. */
  readonly basis: string
  /** The same in full. */
  readonly fullBasis: string
  /** Measured, learned, or the owner's word: nothing but that. */
  readonly own: boolean
}

/** What the record says beside the report. */
export interface WearRecord {
  /** Hours of use that the owner stated, from before the record. */
  readonly hoursBefore: number
  /** Whether the day is known from which it ages. */
  readonly ageKnown: boolean
  readonly deliveryDays: number
  /** The owner's calendar day. */
  readonly today: LocalDate
}

/** All that the wear of a thing rests on, in the order in which it is reckoned. */
export function wearFacts(wear: WearReport, thing: FiguredThing, record: WearRecord): readonly WearFact[] {
  return [
    hoursFact(wear, record),
    ...countedFacts(wear),
    ageFact(wear, thing, record),
    ...cycleFacts(wear, thing),
    usedUpFact(wear, thing),
    wornFact(wear, thing),
    ...spareFacts(wear, thing, record),
  ]
}

function hoursFact(wear: WearReport, { hoursBefore }: WearRecord): WearFact {
  const stated = hoursBefore > 0
  return {
    key: 'hours',
    term: 'Worn',
    value: stated
      ? `${formatHours(wear.hours)}, of it ${formatHours(hoursBefore)} before`
      : formatHours(wear.hours),
    basis: stated ? 'measured and yours' : 'measured',
    fullBasis: stated
      ? 'Measured from your sessions, and the hours before as you stated them'
      : 'Measured from your sessions',
    own: true,
  }
}

function countedFacts({ hours, effectiveHours, lifeHours }: WearReport): readonly WearFact[] {
  if (lifeHours === null || effectiveHours - hours < 0.05) return []
  return [
    {
      key: 'counted',
      term: 'Counts as',
      value: formatHours(effectiveHours),
      basis: 'by stress',
      fullBasis: 'Sweat, sleep, heat and late cleaning, by the figures below',
      own: false,
    },
  ]
}

function ageFact({ months }: WearReport, { whole }: FiguredThing, { ageKnown }: WearRecord): WearFact {
  const from = whole ? 'it was new' : 'it was opened'
  return {
    key: 'age',
    term: 'Age',
    value: ageKnown ? formatMonths(months) : 'not known',
    basis: ageKnown ? 'yours' : 'missing',
    fullBasis: ageKnown ? `Counted from the day ${from}` : `Not counted: the day ${from} is not known`,
    own: ageKnown,
  }
}

function cycleFacts(wear: WearReport, { kind, whole }: FiguredThing): readonly WearFact[] {
  if (wear.lifeCycles === null) return []
  if (kind === 'battery') {
    const known = wear.cycles > 0 || wear.hours === 0
    return [
      {
        key: 'cycles',
        term: 'Full charges',
        value: known ? formatNumber(wear.cycles) : 'not known',
        basis: known ? 'worked out' : 'missing',
        fullBasis: known
          ? 'Hours of use over the hours that one charge lasts'
          : 'Not counted: the device does not say how long one charge lasts',
        own: known,
      },
    ]
  }
  if (kind !== 'cable' || whole) return []
  return [
    {
      key: 'cycles',
      term: 'Times plugged',
      value: formatNumber(wear.cycles),
      basis: 'measured',
      fullBasis: 'How often you mounted it here',
      own: true,
    },
  ]
}

/** The shares of its life, what drives it first. */
function usedUpFact(wear: WearReport, thing: FiguredThing): WearFact {
  const shares = (['use', 'age', 'cycles'] as const)
    .filter((term) => wear.terms[term] > 0 || term === wear.driver)
    .sort((a, b) => wear.terms[b] - wear.terms[a])
  const lives = figureLines(thing).filter(({ figure }) => figure.startsWith('life'))
  const own = lives.some(({ origin }) => origin !== 'default')
  return {
    key: 'usedUp',
    term: 'Life used up',
    value: shares.map((term) => `${formatShare(wear.terms[term])} by ${term}`).join(', '),
    basis: own ? 'your figures' : 'assumed',
    fullBasis: own ? 'By figures of your own' : 'By the usual figures, which are assumed',
    own,
  }
}

function wornFact(wear: WearReport, thing: FiguredThing): WearFact {
  const share = learnedShare(wear)
  const learned = wear.learnedFrom > 0
  return {
    key: 'worn',
    term: 'Worn out by now',
    value: `${Math.round(wear.pWornNow * 100)} of 100 such`,
    basis: learned ? learnedWord(wear.learnedFrom) : 'starting guess',
    fullBasis: [learnedText(wear, thing), share]
      .filter((text) => text !== null)
      .map(sentence)
      .join(' '),
    own: learned,
  }
}

function learnedWord(count: number): string {
  return count === 1 ? 'learned from one' : `learned from your ${count}`
}

function spareFacts(wear: WearReport, { whole }: FiguredThing, record: WearRecord): readonly WearFact[] {
  if (whole || wear.retiredAt !== null) return []
  const spares: WearFact = {
    key: 'spares',
    term: 'Spares',
    value: wear.spares === 0 ? 'none unopened' : `${wear.spares} unopened`,
    basis: 'yours',
    fullBasis: 'Your stock',
    own: true,
  }
  if (wear.orderBy === null) return [spares]
  return [
    spares,
    {
      key: 'order',
      term: 'Order by',
      value: wear.orderBy <= record.today ? `now, since ${formatDay(wear.orderBy)}` : formatDay(wear.orderBy),
      basis: `${record.deliveryDays} days of delivery`,
      fullBasis: `When half of such are worn out, less the ${record.deliveryDays} days an order takes`,
      own: false,
    },
  ]
}
