import { type Device, deviceName } from '../gear/device'
import { sentence } from '../i18n/format'
import { formatList } from '../i18n/kit'
import { t } from '../i18n/texts'
import { suggest } from '../suggest/suggest'
import type { Ranked, SuggestInput, Suggestion, Term } from '../suggest/types'
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

function contender(
  device: Device,
  { excluded }: Suggestion,
  ranked: Ranked | null,
  wins: Contender['wins'],
): Contender {
  // Retired and lost devices are neither ranked nor excluded.
  const objections = excluded.find((entry) => entry.device === device.id)?.reasons.map(({ text }) => text)
  return {
    device: device.id,
    name: deviceName(device),
    score: ranked?.score ?? null,
    rig: ranked?.rig ?? null,
    rigNotes: ranked?.rigNotes ?? [],
    vetoes: ranked ? ranked.overridden : (objections ?? [t.compare.gone]),
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
    return [
      { criterion, name: t.suggest.criteria[criterion], weight, lead, a: sideOf(own), b: sideOf(other) },
    ]
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
      text: sentence(term[side].text),
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
  if (a.device === b.device) return t.compare.sameDevice
  if (winner === null) {
    const [vetoA, vetoB] = [a.vetoes[0], b.vetoes[0]]
    return vetoA === undefined || vetoB === undefined
      ? tooClose(a, b)
      : t.compare.neither({ nameA: a.name, vetoA, nameB: b.name, vetoB })
  }
  const [one, other] = winner === 'a' ? [a, b] : [b, a]
  const [first, second] = [one.name, other.name]
  const [veto] = other.vetoes
  if (veto !== undefined) return t.compare.takeForVeto({ first, second, veto })
  const points = Math.round((one.score ?? 0) - (other.score ?? 0))
  const aspects = aspectsOf(one)
  return other.wins.length === 0
    ? t.compare.wins({ first, points, aspects })
    : t.compare.winsYet({ first, points, aspects, second, theirs: aspectsOf(other) })
}

function tooClose(a: Contender, b: Contender): string {
  const ahead = [a, b].filter(({ wins }) => wins.length > 0)
  const [one, other] = ahead
  if (one === undefined) return t.compare.tooClose
  if (other === undefined) return t.compare.tooCloseAhead({ name: one.name, aspects: aspectsOf(one) })
  return t.compare.tooCloseBoth({
    nameA: a.name,
    aspectsA: aspectsOf(a),
    nameB: b.name,
    aspectsB: aspectsOf(b),
  })
}

function aspectsOf({ wins }: Contender): string {
  return formatList(wins.slice(0, 2).map(({ criterion }) => t.suggest.criteria[criterion]))
}
