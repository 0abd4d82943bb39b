import type { Phrase, Vocabulary } from './vocabulary'

/** What the slots of a phrase held, by name. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Scripts that put no spaces between words. */
const RUN_ON = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]'
/** A letter or digit of the others. */
const IN_WORD = `(?!${RUN_ON})[\\p{L}\\p{N}]`
/** A phrase never begins or ends within a word of them, nor within a clock time. */
const BEGINS = `(?<!${IN_WORD}|\\d:)`
const ENDS = `(?!${IN_WORD}|:\\d)`
const SCRIPT_CHANGE = new RegExp(`(?<=${RUN_ON})(?=${IN_WORD})|(?<=${IN_WORD})(?=${RUN_ON})`, 'gu')
const RUN_ON_SIGN = new RegExp(RUN_ON, 'u')
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/**
 * The text in the one way that phrases expect it: lower case, full-width digits and signs as usual ones, `1½` as
 * `1.5`, one space between words, and also where a script without spaces meets another.
 */
export function levelled(text: string): string {
  return (
    text
      .replace(/(\d*) ?([½¼¾])/gu, (_, whole: string, sign: string) =>
        String(Number(whole) + (FRACTIONS[sign] ?? 0)),
      )
      // A full-width comma stands between words, a usual one may stand in a number.
      .replaceAll('，', ' , ')
      .normalize('NFKC')
      .toLowerCase()
      .replace(SCRIPT_CHANGE, ' ')
      .replace(/[\s\p{Co}]+/gu, ' ')
  )
}

export function hasRunOnScript(text: string): boolean {
  return RUN_ON_SIGN.test(text)
}

/** Takes phrases out of a text one after the other, so that none is read twice. */
export interface Taker {
  readonly rest: () => string
  /** Takes the first phrase that fits and that `read` makes sense of; null leaves it where it stands. */
  readonly take: <P extends Phrase, T>(
    phrases: (words: Vocabulary) => readonly P[],
    read: (groups: Groups, phrase: P, words: Vocabulary) => T | null,
  ) => T | null
}

export function takerOf(levelText: string, vocabularies: readonly Vocabulary[]): Taker {
  let rest = ` ${levelText} `
  return {
    rest: () => rest,
    take(phrases, read) {
      for (const words of vocabularies) {
        for (const phrase of phrases(words)) {
          for (const found of rest.matchAll(expressionOf(phrase.says, words))) {
            const meaning = read(found.groups ?? {}, phrase, words)
            if (meaning === null) continue
            rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`
            return meaning
          }
        }
      }
      return null
    },
  }
}

/** Reads `2`, `1.5`, `1,5` or a number word; null where the slot is empty. */
export function numberIn(text: string | undefined, words: Vocabulary): number | null {
  if (text === undefined) return null
  return words.counts[text] ?? Number(text.replace(',', '.'))
}

const expressions = new WeakMap<Vocabulary, Map<string, RegExp>>()

/** Made once: a line is read anew at every key. */
function expressionOf(says: string, words: Vocabulary): RegExp {
  const ofWords = expressions.get(words) ?? new Map<string, RegExp>()
  expressions.set(words, ofWords)
  const known = ofWords.get(says)
  if (known) return known
  const made = new RegExp(`${BEGINS}(?:${sourceOf(says, words, '')})${ENDS}`, 'gu')
  ofWords.set(says, made)
  return made
}

const SLOT = /\{([a-zA-Z]+)(?::((?:[^{}]|\{[^{}]*\})*))?\}/g

function sourceOf(says: string, words: Vocabulary, suffix: string): string {
  return says.replace(SLOT, (_, name: string, own: string | undefined) => {
    const inner = PHRASE_SLOTS[name]?.(words)
    if (!inner) return `(?<${name}${suffix}>${own ?? WORD_SLOTS[name]?.(words)})`
    const sources = inner.map((phrase, place) => {
      const key = `${name}${place}`
      return `(?<${key}>${sourceOf(phrase.says, words, `_${key}`)})`
    })
    return `(?:${sources.join('|')})`
  })
}

/** Slots that hold a number or a word. */
const WORD_SLOTS: Readonly<Record<string, (words: Vocabulary) => string>> = {
  hours: amount,
  minutes: amount,
  days: smallNumber,
  weeks: smallNumber,
  hour: () => '\\d{1,2}',
  spokenHour: smallNumber,
  lastHour: smallNumber,
  minute: () => '\\d{2}',
  spokenMinute: smallNumber,
  day: () => '\\d{1,2}',
  spokenDay: smallNumber,
  monthNumber: () => '\\d{1,2}',
  spokenMonth: smallNumber,
  month: ({ months }) => anyOf(months),
  year: () => '\\d{4}',
  shortYear: () => '\\d{2}',
  weekday: ({ weekdays }) => anyOf(weekdays),
  part: ({ parts }) => anyOf(parts),
  half: ({ halves }) => anyOf(halves),
}

/** Slots that hold a phrase; what its own slots held: `innerOf`. */
const PHRASE_SLOTS: Readonly<Record<string, (words: Vocabulary) => readonly Phrase[]>> = {
  length: ({ lengths }) => lengths,
  clock: ({ clocks }) => clocks,
  from: ({ clocks }) => clocks,
  to: ({ clocks }) => clocks,
}

/** The phrase that a slot held, of those it may hold, and what that phrase's own slots held. */
export function innerOf<P>(
  groups: Groups,
  slot: 'length' | 'clock' | 'from' | 'to',
  phrases: readonly P[],
): { readonly phrase: P; readonly groups: Groups } | null {
  const place = phrases.findIndex((_, index) => groups[`${slot}${index}`] !== undefined)
  const phrase = phrases[place]
  if (phrase === undefined) return null
  const suffix = `_${slot}${place}`
  const own = Object.entries(groups).filter(([name]) => name.endsWith(suffix))
  return {
    phrase,
    groups: Object.fromEntries(own.map(([name, held]) => [name.slice(0, -suffix.length), held])),
  }
}

function amount({ counts }: Vocabulary): string {
  return `\\d+(?:[.,]\\d+)?|${anyOf(counts)}`
}

function smallNumber({ counts }: Vocabulary): string {
  return `\\d{1,3}|${anyOf(counts)}`
}

/** Longer words first: they may begin with a shorter one. */
function anyOf(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
}
