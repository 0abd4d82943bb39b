import { wordsOf } from '../../catalogue/normalise'
import { compareText } from '../../text'
import { hasRunOnScript, levelled } from './grammar'
import { readTimePhrases } from './phrases'
import type { Vocabulary } from './vocabulary'

/** A word beside the times: as names are compared, and as it was written. */
export interface NameWord {
  readonly word: string
  readonly shown: string
}

/** Names in scripts without spaces taken out of a line, so that no phrase or particle is read within one. */
export interface HiddenNames {
  /** Each name is one sign of the private use area. */
  readonly text: string
  readonly names: readonly string[]
}

const FIRST_MARK = 0xe000
const MOST_MARKS = 1000

/**
 * Hides the names that stand whole in a levelled line: 「誰かと一緒に」 holds particles, 「夜の散歩」 a part of the day.
 * A name that is a time and nothing else stays.
 */
export function hideNames(
  levelText: string,
  names: readonly string[],
  vocabularies: readonly Vocabulary[],
): HiddenNames {
  const held = [...new Set(names.map((name) => levelled(name).trim()))]
    .filter((name) => hasRunOnScript(name) && levelText.includes(name))
    .filter((name) => nameWords(readTimePhrases(name, vocabularies).rest, [], vocabularies).length > 0)
    .sort((a, b) => b.length - a.length || compareText(a, b))
    .slice(0, MOST_MARKS)
  const text = held.reduce(
    (rest, name, index) => rest.replaceAll(name, ` ${String.fromCharCode(FIRST_MARK + index)} `),
    levelText,
  )
  return { text, names: held }
}

/** The words that are left when the times are read, without those that carry no fact. */
export function nameWords(
  rest: string,
  hidden: readonly string[],
  vocabularies: readonly Vocabulary[],
): readonly NameWord[] {
  const fillers = new Set(vocabularies.flatMap((words) => wordsOf(words.fillers)))
  const particles = vocabularies.flatMap((words) => words.particles.split(' ')).filter((one) => one !== '')
  const apart = particles.length === 0 ? rest : rest.replace(new RegExp(particles.join('|'), 'gu'), ' ')
  const whole = apart.replace(/\p{Co}/gu, (mark) => hidden[mark.charCodeAt(0) - FIRST_MARK] ?? ' ')
  return whole
    .split(/[^\p{L}\p{M}\p{N}+]+/u)
    .flatMap((shown) => wordsOf(shown).map((word) => ({ word, shown })))
    .filter(({ word }) => !fillers.has(word))
}
