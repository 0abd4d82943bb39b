import type { Criterion } from '../scenarios/scenario'
import { CRITERION_WORDS } from './criteria'
import type { Ranked, Reason, Term } from './types'

/** A candidate that has its terms and waits for its reasons. */
export interface Scored {
  readonly name: string
  readonly score: number
  readonly terms: readonly Term[]
}

const MOST_FOR = 5
const MOST_AGAINST = 3
/** Fewer points than this are not a reason. */
const LEAST_POINTS = 0.3
/** A poor quality is no reason for a device because others are poorer still, nor a good one against it. */
const POOR = 0.5
const GOOD = 0.75
/** With nothing to compare with, a middling utility is the measure. */
const MIDDLING = 0.5

/** The mean points of each criterion over all that are ranked: what a device is compared with. */
export interface Field {
  readonly size: number
  readonly sums: ReadonlyMap<Criterion, number>
}

export function fieldOf(all: readonly Scored[]): Field {
  const sums = new Map<Criterion, number>()
  for (const { terms } of all) {
    for (const { criterion, points } of terms) sums.set(criterion, (sums.get(criterion) ?? 0) + points)
  }
  return { size: all.length, sums }
}

/**
 * The terms that set a device apart from the mean of the others: up to five that win points and up to three
 * that cost some, largest first.
 */
export function reasonsOf({ terms }: Scored, field: Field): Pick<Ranked, 'for' | 'against'> {
  const leads = terms.map((term) => ({ term, lead: term.points - othersMean(term, field) }))
  const wins = leads.filter(({ term, lead }) => lead >= LEAST_POINTS && term.utility >= POOR)
  const costs = leads.filter(({ term, lead }) => lead <= -LEAST_POINTS && term.utility < GOOD)
  return {
    for: wins
      .sort((a, b) => b.lead - a.lead)
      .slice(0, MOST_FOR)
      .map(reasonOf),
    against: costs
      .sort((a, b) => a.lead - b.lead)
      .slice(0, MOST_AGAINST)
      .map(reasonOf),
  }
}

function reasonOf({ term, lead }: { readonly term: Term; readonly lead: number }): Reason {
  return { criterion: term.criterion, text: sentence(term.text), points: Math.round(10 * lead) / 10 }
}

/**
 * One sentence: on what the first is furthest ahead, and what each has to say for itself there. Where both
 * would say the same, the next difference is named instead.
 */
export function whyNotFirst(scored: Scored, first: Scored): string {
  let widest: { readonly own: Term; readonly theirs: Term; readonly lead: number } | null = null
  for (const [index, own] of scored.terms.entries()) {
    const theirs = first.terms[index]
    if (theirs === undefined || theirs.text === own.text) continue
    const lead = theirs.points - own.points
    if (widest === null || lead > widest.lead) widest = { own, theirs, lead }
  }
  if (widest === null || widest.lead < LEAST_POINTS) return `Nearly as good a choice as the ${first.name}.`
  const { own, theirs } = widest
  const aspect = CRITERION_WORDS[own.criterion]
  return sentence(`behind on ${aspect}: ${own.text}; the ${first.name}: ${theirs.text}`)
}

function othersMean(term: Term, { size, sums }: Field): number {
  if (size < 2) return 100 * term.weight * MIDDLING
  return ((sums.get(term.criterion) ?? 0) - term.points) / (size - 1)
}

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
