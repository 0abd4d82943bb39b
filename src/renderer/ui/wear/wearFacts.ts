import { formatDay, formatHours, formatMonths, formatShare, sentences } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { LocalDate } from '../../../shared/time'
import { type FiguredThing, figureLines } from '../../../shared/wear/figures'
import { learnedShare, learnedText } from '../../../shared/wear/learnedWords'
import type { WearView } from '../../../shared/wear/types'

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
export function wearFacts(wear: WearView, thing: FiguredThing, record: WearRecord): readonly WearFact[] {
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

function hoursFact(wear: WearView, { hoursBefore }: WearRecord): WearFact {
  const stated = hoursBefore > 0
  return {
    key: 'hours',
    term: t.ui.figures.facts.worn,
    value: stated
      ? t.ui.figures.facts.hoursBefore({ hours: formatHours(wear.hours), before: formatHours(hoursBefore) })
      : formatHours(wear.hours),
    basis: stated ? t.ui.figures.facts.measuredAndYours : t.ui.figures.facts.measured,
    fullBasis: stated ? t.ui.figures.facts.fromSessionsAndStated : t.ui.figures.facts.fromSessions,
    own: true,
  }
}

function countedFacts({ hours, effectiveHours, lifeHours }: WearView): readonly WearFact[] {
  if (lifeHours === null || effectiveHours - hours < 0.05) return []
  return [
    {
      key: 'counted',
      term: t.ui.figures.facts.countsAs,
      value: formatHours(effectiveHours),
      basis: t.ui.figures.facts.byStress,
      fullBasis: t.ui.figures.facts.stressFigures,
      own: false,
    },
  ]
}

function ageFact({ months }: WearView, { whole }: FiguredThing, { ageKnown }: WearRecord): WearFact {
  const { countedFromNew, countedFromOpening, dayNewUnknown, dayOpenedUnknown } = t.ui.figures.facts
  const counted = whole ? countedFromNew : countedFromOpening
  const unknown = whole ? dayNewUnknown : dayOpenedUnknown
  return {
    key: 'age',
    term: t.ui.figures.facts.age,
    value: ageKnown ? formatMonths(months) : t.ui.figures.facts.notKnown,
    basis: ageKnown ? t.ui.figures.facts.yours : t.ui.figures.facts.missing,
    fullBasis: ageKnown ? counted : unknown,
    own: ageKnown,
  }
}

function cycleFacts(wear: WearView, { kind, whole }: FiguredThing): readonly WearFact[] {
  if (wear.lifeCycles === null) return []
  if (kind === 'battery') {
    const known = wear.cycles > 0 || wear.hours === 0
    return [
      {
        key: 'cycles',
        term: t.ui.figures.names.lifeCycles,
        value: known ? formatNumber(wear.cycles) : t.ui.figures.facts.notKnown,
        basis: known ? t.ui.figures.facts.workedOut : t.ui.figures.facts.missing,
        fullBasis: known ? t.ui.figures.facts.chargesFromHours : t.ui.figures.facts.chargeUnknown,
        own: known,
      },
    ]
  }
  if (kind !== 'cable' || whole) return []
  return [
    {
      key: 'cycles',
      term: t.ui.figures.timesPlugged,
      value: formatNumber(wear.cycles),
      basis: t.ui.figures.facts.measured,
      fullBasis: t.ui.figures.facts.mountedHere,
      own: true,
    },
  ]
}

/** The shares of its life, what drives it first. */
function usedUpFact(wear: WearView, thing: FiguredThing): WearFact {
  const shares = (['use', 'age', 'cycles'] as const)
    .filter((term) => wear.terms[term] > 0 || term === wear.driver)
    .sort((a, b) => wear.terms[b] - wear.terms[a])
  const lives = figureLines(thing).filter(({ figure }) => figure.startsWith('life'))
  const own = lives.some(({ origin }) => origin !== 'default')
  return {
    key: 'usedUp',
    term: t.ui.figures.facts.lifeUsedUp,
    value: t.common.listed({
      items: shares.map((term) =>
        t.ui.figures.facts.usedUpBy[term]({ share: formatShare(wear.terms[term]) }),
      ),
    }),
    basis: own ? t.ui.figures.facts.yourFigures : t.wear.basis.assumed,
    fullBasis: own ? t.ui.figures.facts.byYourFigures : t.ui.figures.facts.byUsualFigures,
    own,
  }
}

function wornFact(wear: WearView, thing: FiguredThing): WearFact {
  const share = learnedShare(wear)
  const learned = wear.learnedFrom > 0
  return {
    key: 'worn',
    term: t.ui.figures.facts.wornOutByNow,
    value: t.ui.figures.facts.ofHundred({ worn: Math.round(wear.pWornNow * 100) }),
    basis: learned
      ? t.ui.figures.facts.learnedFrom({ count: wear.learnedFrom })
      : t.ui.figures.facts.startingGuess,
    fullBasis: sentences([learnedText(wear, thing), share].filter((text) => text !== null)),
    own: learned,
  }
}

function spareFacts(wear: WearView, { whole }: FiguredThing, record: WearRecord): readonly WearFact[] {
  if (whole || wear.retiredAt !== null) return []
  const spares: WearFact = {
    key: 'spares',
    term: t.ui.figures.facts.spares,
    value:
      wear.spares === 0 ? t.ui.figures.facts.noSpares : t.ui.figures.facts.unopened({ count: wear.spares }),
    basis: t.ui.figures.facts.yours,
    fullBasis: t.ui.figures.facts.yourStock,
    own: true,
  }
  if (wear.orderBy === null) return [spares]
  return [
    spares,
    {
      key: 'order',
      term: t.ui.figures.facts.orderBy,
      value:
        wear.orderBy <= record.today
          ? t.ui.figures.facts.nowSince({ day: formatDay(wear.orderBy) })
          : formatDay(wear.orderBy),
      basis: t.ui.figures.facts.daysOfDelivery({ days: record.deliveryDays }),
      fullBasis: t.ui.figures.facts.lessDelivery({ days: record.deliveryDays }),
      own: false,
    },
  ]
}
