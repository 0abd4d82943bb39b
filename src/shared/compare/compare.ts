import { type Device, deviceName } from '../gear/device'
import { CRITERION_WORDS } from '../suggest/criteria'
import { suggest } from '../suggest/suggest'
import type { Ranked, SuggestInput, Suggestion, Term } from '../suggest/types'
import { capitalised } from '../text'
import type { Comparison } from './views'

type Contender = Comparison['a']
type ComparedTerm = Comparison['terms'][number]

/** Closer than this is no difference that a person would hear, points (assumed). */
export const TOO_CLOSE = 1
/** A smaller difference in one criterion is not worth a word, points. */
const LEAST_POINTS = 0.3
const MOST_WINS = 4

/**
 * Two devices in one scenario, term by term. Both are scored even where something speaks against one of them;
 * a device that may be taken wins over one that may not. Scores are those of `suggest`, 0…100.
 * @param occasion whose list of devices is left out of account
 */
export function compareDevices(occasion: SuggestInput, a: Device, b: Device): Comparison {
  const devices = a.id === b.id ? [a] : [a, b]
  const suggestion = suggest({ ...occasion, devices, showAnyway: [a.id, b.id] })
  const [rankedA, rankedB] = [rankedOf(suggestion, a), rankedOf(suggestion, b)]
  const terms = rankedA && rankedB ? termsOf(rankedA, rankedB) : []
  const contenders = {
    a: contender(a, suggestion, rankedA, winsOf(terms, 'a')),
    b: contender(b, suggestion, rankedB, winsOf(terms, 'b')),
  }
  const winner = winnerOf(contenders)
  return {
    scenario: occasion.scenario.id,
    name: occasion.scenario.name,
    context: occasion.context,
    ...contenders,
    winner,
    sentence: sentenceOf(contenders, winner),
    terms,
  }
}

function rankedOf({ ranked }: Suggestion, { id }: Device): Ranked | null {
  return ranked.find(({ device }) => device === id) ?? null
}

/** Retired and lost devices are neither ranked nor excluded. */
const GONE = { text: 'It is not on your shelf any more.' }

function contender(
  device: Device,
  { excluded }: Suggestion,
  ranked: Ranked | null,
  wins: Contender['wins'],
): Contender {
  const reasons = excluded.find((entry) => entry.device === device.id)?.reasons ?? [GONE]
  return {
    device: device.id,
    name: deviceName(device),
    score: ranked?.score ?? null,
    rig: ranked?.rig ?? null,
    rigNotes: ranked?.rigNotes ?? [],
    vetoes: ranked ? ranked.overridden : reasons.map(({ text }) => text),
    wins,
  }
}

/** Both are scored for the same occasion, so they have the same criteria in the same order. */
function termsOf(a: Ranked, b: Ranked): ComparedTerm[] {
  return a.terms.flatMap((own, index) => {
    const other = b.terms[index]
    if (other === undefined) return []
    const { criterion, weight } = own
    const lead = own.points - other.points
    return [{ criterion, name: CRITERION_WORDS[criterion], weight, lead, a: sideOf(own), b: sideOf(other) }]
  })
}

function sideOf({ utility, points, text, facts, assumed }: Term): ComparedTerm['a'] {
  return { utility, points, text, facts, assumed }
}

function winsOf(terms: readonly ComparedTerm[], side: 'a' | 'b'): Contender['wins'] {
  const sign = side === 'a' ? 1 : -1
  return terms
    .filter(({ lead }) => sign * lead >= LEAST_POINTS)
    .sort((a, b) => sign * (b.lead - a.lead))
    .slice(0, MOST_WINS)
    .map((term) => ({
      criterion: term.criterion,
      text: capitalised(`${term[side].text}.`),
      points: Math.round(10 * Math.abs(term.lead)) / 10,
    }))
}

type Contenders = Pick<Comparison, 'a' | 'b'>

function winnerOf({ a, b }: Contenders): Comparison['winner'] {
  if (a.device === b.device) return null
  const [aMay, bMay] = [a.vetoes.length === 0, b.vetoes.length === 0]
  if (aMay !== bMay) return aMay ? 'a' : 'b'
  if (!aMay || a.score === null || b.score === null || Math.abs(a.score - b.score) < TOO_CLOSE) return null
  return a.score > b.score ? 'a' : 'b'
}

function sentenceOf({ a, b }: Contenders, winner: Comparison['winner']): string {
  if (a.device === b.device) return 'The same device on both sides.'
  if (winner === null) {
    return a.vetoes.length > 0
      ? `Neither can be taken. The ${a.name}: ${a.vetoes[0]} The ${b.name}: ${b.vetoes[0]}`
      : `Too close to call${tally(a.name, a.wins)}${tally(b.name, b.wins)}.`
  }
  const [first, second] = winner === 'a' ? [a, b] : [b, a]
  const [veto] = second.vetoes
  if (veto !== undefined) return `Take the ${first.name}. Against the ${second.name}: ${veto}`
  const points = Math.round((first.score ?? 0) - (second.score ?? 0))
  const yet = second.wins.length > 0 ? `; the ${second.name} is ahead on ${aspects(second.wins)}` : ''
  return `The ${first.name} by ${points} ${points === 1 ? 'point' : 'points'}, for its ${aspects(first.wins)}${yet}.`
}

function tally(name: string, wins: Contender['wins']): string {
  return wins.length === 0 ? '' : `; the ${name} is ahead on ${aspects(wins)}`
}

function aspects(wins: Contender['wins']): string {
  return wins
    .slice(0, 2)
    .map(({ criterion }) => CRITERION_WORDS[criterion])
    .join(' and ')
}
