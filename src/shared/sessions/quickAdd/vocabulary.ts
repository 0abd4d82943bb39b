import type { Language } from '../../i18n/languages'
import { de } from './words/de'
import { en } from './words/en'
import { ja } from './words/ja'
import { zh } from './words/zh'

/** Minutes after midnight that a part of the day is taken to begin at when no clock time is given [assumed]. */
export const DAY_PARTS = {
  smallHours: 1 * 60,
  morning: 8 * 60,
  forenoon: 10 * 60,
  lunchtime: 12 * 60,
  afternoon: 15 * 60,
  earlyEvening: 18 * 60,
  evening: 20 * 60,
  night: 22 * 60,
} as const
export type DayPart = keyof typeof DAY_PARTS

/** Which half of the day the hour of a clock time counts in: said with it, or by the part of the day. */
export type Half = DayPart | 'am' | 'pm'

/**
 * What a phrase says is a regular expression in lower case, with slots for what varies: `{hours} ?h`.
 * A slot may bring an expression of its own: `{minutes:[0-5][05]}`. What slots there are: grammar.ts.
 */
export interface Phrase {
  readonly says: string
}

/** A length: so many `{hours}` and `{minutes}`, and more minutes that the words themselves mean. */
export interface LengthPhrase extends Phrase {
  readonly plusMinutes?: number
}

/**
 * A day: so many `{days}` and `{weeks}` ago, and more days that the words themselves mean; a `{weekday}`; or a
 * date of `{day}`, `{month}` or `{monthNumber}`, and `{year}` or `{shortYear}`, the latest where it says less.
 */
export interface DayWords extends Phrase {
  readonly plusDays?: number
  /** The weekday before today, where today is one too. */
  readonly before?: boolean
  /** The weekday of so many calendar weeks ago, the week beginning on Monday [assumed]. */
  readonly weeksBack?: number
  readonly part?: DayPart
}

/** A `{part}` of the day, or the one that the words mean. */
export interface PartPhrase extends Phrase {
  readonly part?: DayPart
  /** The latest one that has passed, though it says today: in the afternoon “heute Nacht” was the night before. */
  readonly latest?: boolean
}

/** A clock time of `{hour}`, `{minute}` and `{half}`, moved by the minutes that the words mean. */
export interface ClockPhrase extends Phrase {
  readonly plusMinutes?: number
  readonly half?: Half
  /** The latest hour that may be said so, 23 if not given: 25時 is one in the night. */
  readonly lastHour?: number
  /** Only as the end of a span. */
  readonly endOnly?: boolean
}

/** The words of one language for past listening. Of phrases the first that fits is taken, so longer ones go first. */
export interface Vocabulary {
  readonly counts: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  /** Sunday is 0. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly parts: Readonly<Record<string, DayPart>>
  readonly halves: Readonly<Record<string, Half>>
  readonly lengths: readonly LengthPhrase[]
  /** A `{length}` before now, or so many `{hours}`. */
  readonly ago: readonly Phrase[]
  /** Parts of the day that belong to now. */
  readonly partsOfNow: readonly PartPhrase[]
  readonly days: readonly DayWords[]
  readonly partsOfDay: readonly PartPhrase[]
  readonly clocks: readonly ClockPhrase[]
  /** `{from}` one clock time `{to}` another or to `{now}`; a bare `{hour}` borrows its half from the end. */
  readonly spans: readonly Phrase[]
  /** From one `{clock}` time until now. */
  readonly since: readonly Phrase[]
  /** Until now, where no time stands before it. */
  readonly untilNow: readonly Phrase[]
  /** Words that carry no fact, standing apart. */
  readonly fillers: string
  /** Words that carry no fact in a script without spaces, anywhere between others. */
  readonly particles: string
}

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en, de, ja, zh }

/** What is understood while that language is spoken: its own words first, and English always. */
export function vocabulariesOf(language: Language): readonly Vocabulary[] {
  return language === 'en' ? [en] : [VOCABULARIES[language], en]
}
