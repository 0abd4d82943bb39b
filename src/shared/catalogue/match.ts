import { slipsToPrefix } from './editDistance'
import { compact, wordsOf } from './normalise'

/**
 * How well a typed text names something; lower is better, rungs are ten apart and slips come on top:
 * 0 the whole name or model · 10 the name or model begins so · 20 every word begins a word ·
 * 30 every word lies inside · 40 + n found with n typing slips.
 */
export type MatchRank = number
export const RANK = { whole: 0, beginning: 10, wordStarts: 20, inside: 30, slips: 40 } as const

/** A text as typed, made ready to be compared with many names. */
export interface Query {
  readonly whole: Typed
  readonly words: readonly Typed[]
  /** Over all words together. */
  readonly slipsForgiven: number
}

interface Typed {
  readonly text: string
  readonly signs: number
  readonly slipsForgiven: number
}

/** A name made ready to be compared with many queries. */
export interface MatchTarget {
  /** Brand and model without spaces. */
  readonly whole: string
  readonly model: string
  /** The name from each word, and each change between letters and digits, to its end. */
  readonly tails: readonly string[]
  readonly signs: number
}

export function toQuery(text: string): Query {
  const whole = toTyped(compact(text))
  const words = wordsOf(text).map(toTyped)
  const overWords = words.reduce((sum, word) => sum + word.slipsForgiven, 0)
  return { whole, words, slipsForgiven: Math.max(overWords, whole.slipsForgiven) }
}

function toTyped(text: string): Typed {
  return { text, signs: signsIn(text), slipsForgiven: slipsForgiven(text.length) }
}

export function toTarget(brand: string, model: string): MatchTarget {
  const words = wordsOf(`${brand} ${model}`)
  const whole = words.join('')
  const tails: string[] = []
  let at = 0
  for (const word of words) {
    for (const piece of word.matchAll(/\p{L}+|\p{N}+|\++/gu)) tails.push(whole.slice(at + piece.index))
    at += word.length
  }
  return { whole, model: compact(model), tails, signs: signsIn(whole) }
}

/** The rank without typing slips, or null when some word is not in the name. Spaces never matter. */
export function exactRank(query: Query, target: MatchTarget): MatchRank | null {
  if ((query.whole.signs & ~target.signs) !== 0) return null
  const { words } = query
  const whole = query.whole.text
  if (whole === target.model || whole === target.whole) return RANK.whole
  if (target.whole.startsWith(whole) || target.model.startsWith(whole)) return RANK.beginning
  if (target.tails.some((tail) => tail.startsWith(whole))) return RANK.wordStarts
  if (words.every((word) => target.tails.some((tail) => tail.startsWith(word.text)))) return RANK.wordStarts
  if (target.whole.includes(whole) || words.every((word) => target.whole.includes(word.text)))
    return RANK.inside
  return null
}

/** The rank with typing slips: word by word in any order, or all of it run together. */
export function slipRank(query: Query, target: MatchTarget): MatchRank | null {
  // A slip brings in one strange letter at most.
  if (countBits(query.whole.signs & ~target.signs) > query.slipsForgiven) return null
  const apart = slipsOverWords(query.words, target)
  const together = query.words.length > 1 ? slipsInWord(query.whole, target) : null
  if (apart === null && together === null) return null
  return RANK.slips + Math.min(apart ?? Number.POSITIVE_INFINITY, together ?? Number.POSITIVE_INFINITY)
}

/** Slips forgiven by length: short words are too close to each other to guess. */
export function slipsForgiven(length: number): number {
  if (length <= 3) return 0
  return length <= 7 ? 1 : 2
}

function slipsOverWords(words: readonly Typed[], target: MatchTarget): number | null {
  let sum = 0
  for (const word of words) {
    const slips = target.whole.includes(word.text) ? 0 : slipsInWord(word, target)
    if (slips === null) return null
    sum += slips
  }
  return sum
}

function slipsInWord(word: Typed, target: MatchTarget): number | null {
  const most = word.slipsForgiven
  if (most === 0 || countBits(word.signs & ~target.signs) > most) return null
  let fewest: number | null = null
  for (const tail of target.tails) {
    if (!mayBegin(word.text, tail)) continue
    const slips = slipsToPrefix(word.text, tail, (fewest ?? most + 1) - 1)
    if (slips === null) continue
    if (slips <= 1) return slips
    fewest = slips
  }
  return fewest
}

/** Hardly anybody misses both first letters; asking for one of them spares most comparisons. */
function mayBegin(word: string, tail: string): boolean {
  return word[0] === tail[0] || word[1] === tail[1] || word[0] === tail[1] || word[1] === tail[0]
}

/** Which signs a text holds, one bit per Latin letter; digits and all other signs share the last six. */
function signsIn(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
