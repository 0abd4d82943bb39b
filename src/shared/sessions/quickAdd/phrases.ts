import { type ClockTime, clockIn, clockOf, minuteIn, minutesIn, type Span, spanOf } from './clockTimes'
import { type Groups, innerOf, numberIn, takerOf } from './grammar'
import type {
  ClockPhrase,
  DayPart,
  DayWords,
  LengthPhrase,
  PartPhrase,
  Phrase,
  Vocabulary,
} from './vocabulary'

/** A day as said, before anybody looks at a calendar. */
export type DayPhrase =
  | { readonly kind: 'daysAgo'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly before: boolean }
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly weeksBack: number }
  /** Without a year, or without a month too, the latest such day. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly day: number
    }

/** Everything about time that one line says; null = not said. */
export interface TimePhrases {
  readonly day: DayPhrase | null
  readonly part: DayPart | null
  /** "this evening", "tonight": the evening that belongs to now, also after midnight. */
  readonly partOfNow: boolean
  /** Minutes after midnight of the day; 1440 and more in the night that follows it. */
  readonly fromMinute: number | null
  /** Minutes after midnight. */
  readonly toMinute: number | 'now' | null
  readonly minutesAgo: number | null
  readonly minutes: number | null
  /** What is left: device, scenario and fillers. */
  readonly rest: string
}

/**
 * Reads the times out of a levelled line such as "yesterday evening, about 2 h, hd 600", in the words of these
 * languages, the first one first. Pure text, no clock.
 */
export function readTimePhrases(levelText: string, vocabularies: readonly Vocabulary[]): TimePhrases {
  const taker = takerOf(levelText, vocabularies)
  const minutesAgo = taker.take((words) => words.ago, lengthIn)
  const isoDay = taker.take(() => ISO_DAYS, dayOf)
  const span = taker.take((words) => words.since, sinceOf) ?? taker.take((words) => words.spans, betweenOf)
  const untilNow =
    span === null &&
    taker.take(
      (words) => words.untilNow,
      () => true,
    )
  const ofNow = taker.take((words) => words.partsOfNow, partOf)
  const day = isoDay ?? taker.take((words) => words.days, dayOf)
  const single = span ? null : taker.take((words) => words.clocks, startOf)
  const spoken = ofNow ? null : taker.take((words) => words.partsOfDay, partOf)
  const part = (ofNow ?? spoken)?.part ?? day?.part ?? null
  const said = part && { part, isAlone: spoken !== null }
  const minutes = span ? minutesIn(span, said) : null
  return {
    day: day?.phrase ?? null,
    part,
    partOfNow: ofNow !== null && !ofNow.latest,
    fromMinute: minutes?.from ?? (single && minuteIn(single, said)),
    toMinute: minutes?.to ?? (untilNow ? 'now' : null),
    minutesAgo,
    minutes: taker.take((words) => words.lengths, lengthOf),
    rest: taker.rest(),
  }
}

/** The same in every language. */
const ISO_DAYS: readonly DayWords[] = [{ says: '(?:on )?{year}-{monthNumber:\\d{2}}-{day:\\d{2}}' }]

function startOf(groups: Groups, phrase: ClockPhrase, words: Vocabulary): ClockTime | null {
  return phrase.endOnly ? null : clockOf(groups, phrase, words)
}

function sinceOf(groups: Groups, _: Phrase, words: Vocabulary): Span | null {
  const from = clockIn(groups, 'clock', words)
  return from && { from, to: 'now' }
}

function betweenOf(groups: Groups, _: Phrase, words: Vocabulary): Span | null {
  return spanOf(groups, words)
}

/** In minutes. */
function lengthIn(groups: Groups, phrase: Phrase, words: Vocabulary): number | null {
  const inner = innerOf(groups, 'length', words.lengths)
  if (inner) return lengthOf(inner.groups, inner.phrase, words)
  return groups.hours === undefined ? null : lengthOf(groups, phrase, words)
}

function lengthOf(groups: Groups, { plusMinutes = 0 }: LengthPhrase, words: Vocabulary): number {
  const [hours, minutes] = [numberIn(groups.hours, words), numberIn(groups.minutes, words)]
  return (hours ?? 0) * 60 + (minutes ?? 0) + plusMinutes
}

interface PartOfDay {
  readonly part: DayPart
  readonly latest: boolean
}

function partOf(
  groups: Groups,
  { part: own, latest = false }: PartPhrase,
  words: Vocabulary,
): PartOfDay | null {
  const part = own ?? words.parts[groups.part ?? '']
  return part === undefined ? null : { part, latest }
}

interface SaidDay {
  readonly phrase: DayPhrase
  readonly part: DayPart | null
}

function dayOf(groups: Groups, said: DayWords, words: Vocabulary): SaidDay | null {
  const phrase = dayPhraseOf(groups, said, words)
  return phrase && { phrase, part: words.parts[groups.part ?? ''] ?? said.part ?? null }
}

function dayPhraseOf(groups: Groups, said: DayWords, words: Vocabulary): DayPhrase | null {
  const weekday = words.weekdays[groups.weekday ?? '']
  if (weekday !== undefined) {
    return said.weeksBack === undefined
      ? { kind: 'weekday', weekday, before: said.before ?? false }
      : { kind: 'weekdayOfWeek', weekday, weeksBack: said.weeksBack }
  }
  const day = numberIn(groups.day ?? groups.spokenDay, words)
  if (day !== null) {
    const month =
      words.months[groups.month ?? ''] ?? numberIn(groups.monthNumber ?? groups.spokenMonth, words)
    const shortYear = numberIn(groups.shortYear, words)
    const year = shortYear === null ? numberIn(groups.year, words) : 2000 + shortYear
    return { kind: 'date', year, month, day }
  }
  const [days, weeks] = [numberIn(groups.days, words), numberIn(groups.weeks, words)]
  const daysAgo = (days ?? 0) + (weeks ?? 0) * 7 + (said.plusDays ?? 0)
  return Number.isInteger(daysAgo) ? { kind: 'daysAgo', days: daysAgo } : null
}
