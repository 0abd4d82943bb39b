import { sentence } from '../i18n/format'
import { t } from '../i18n/texts'
import type { Criterion } from '../scenarios/scenario'
import type { Weighed } from './score'
import { type Verdict, worded } from './setting'
import type { Ranked, Reason } from './types'

/** A candidate that has its terms and waits for its reasons. */
export interface Scored {
  readonly name: string
  readonly score: number
  readonly terms: readonly Weighed[]
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

/** The points of each criterion over all that are ranked: what a device is compared with. */
export interface Averages {
  readonly size: number
  /** In the order of the terms, which is the same for all. */
  readonly sums: Float64Array
}

export function averagesOf(all: readonly Scored[]): Averages {
  const sums = new Float64Array(all[0]?.terms.length ?? 0)
  for (const { terms } of all) {
    for (let index = 0; index < sums.length; index++) {
      sums[index] = (sums[index] ?? 0) + (terms[index]?.points ?? 0)
    }
  }
  return { size: all.length, sums }
}

/** A term with the points by which it is ahead of the mean of the others. */
interface Lead {
  readonly term: Weighed
  readonly lead: number
}

/**
 * The terms that set a device apart from the mean of the others: up to five that win points and up to three
 * that cost some, largest first.
 */
export function reasonsOf(scored: Scored, averages: Averages): Pick<Ranked, 'for' | 'against'> {
  const { wins, costs } = leadsOf(scored, averages)
  return { for: wins.slice(0, MOST_FOR).map(reasonOf), against: costs.slice(0, MOST_AGAINST).map(reasonOf) }
}

/**
 * The place of the term that `reasonsOf` names first, for or else against; null = nothing sets the device apart.
 * @param utilities of many devices, each in the order of the weights
 * @param from where those of the device begin
 */
export function mainLead(
  utilities: ArrayLike<number>,
  from: number,
  weights: ArrayLike<number>,
  { size, sums }: Averages,
): number | null {
  let win: number | null = null
  let cost: number | null = null
  let most = 0
  let least = 0
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0
    const utility = utilities[from + at] ?? 0
    const points = 100 * weight * utility
    const lead = points - othersMean(weight, points, sums[at] ?? 0, size)
    // Of equal leads the first counts.
    if (lead > most && isWin(lead, utility)) {
      win = at
      most = lead
    } else if (lead < least && isCost(lead, utility)) {
      cost = at
      least = lead
    }
  }
  return win ?? cost
}

function isWin(lead: number, utility: number): boolean {
  return lead >= LEAST_POINTS && utility >= POOR
}

function isCost(lead: number, utility: number): boolean {
  return lead <= -LEAST_POINTS && utility < GOOD
}

function leadsOf({ terms }: Scored, { size, sums }: Averages): Record<'wins' | 'costs', Lead[]> {
  const wins: Lead[] = []
  const costs: Lead[] = []
  for (const [index, term] of terms.entries()) {
    const lead = term.points - othersMean(term.weight, term.points, sums[index] ?? 0, size)
    const { utility } = term.verdict
    if (isWin(lead, utility)) wins.push({ term, lead })
    else if (isCost(lead, utility)) costs.push({ term, lead })
  }
  return { wins: wins.sort((a, b) => b.lead - a.lead), costs: costs.sort((a, b) => a.lead - b.lead) }
}

function reasonOf({ term: { criterion, verdict }, lead }: Lead): Reason {
  return { criterion, text: sentence(worded(verdict)), points: Math.round(10 * lead) / 10 }
}

/**
 * One sentence: on what the first is furthest ahead, and what each has to say for itself there. Where both
 * would say the same, the next difference is named instead.
 * @param told what the reasons for the first say already, and so need not be said again
 */
export function whyNotFirst(scored: Scored, first: Scored, told: ReadonlySet<Criterion>): string {
  let widest: { readonly own: Verdict; readonly theirs: Verdict; readonly criterion: Criterion } | null = null
  let most = LEAST_POINTS
  for (const [index, { criterion, points, verdict }] of scored.terms.entries()) {
    const other = first.terms[index]
    if (other === undefined) continue
    const lead = other.points - points
    // Of equal leads the first counts, and only what is ahead is put into words.
    if (lead < most || (widest !== null && lead === most)) continue
    if (worded(verdict) === worded(other.verdict)) continue
    widest = { own: verdict, theirs: other.verdict, criterion }
    most = lead
  }
  if (widest === null) return t.suggest.whyNotFirst.nearlyAsGood({ first: first.name })
  const aspect = t.suggest.criteria[widest.criterion]
  const own = briefly(widest.own)
  if (told.has(widest.criterion)) return t.suggest.whyNotFirst.behindAsTold({ aspect, own })
  return t.suggest.whyNotFirst.behind({
    aspect,
    own,
    first: first.name,
    theirs: briefly(widest.theirs),
  })
}

/** Beside another device only the fact itself is compared. */
function briefly(verdict: Verdict): string {
  return verdict.brief?.() ?? worded(verdict)
}

/** @param sum of the points of all `size` devices */
function othersMean(weight: number, points: number, sum: number, size: number): number {
  return size < 2 ? 100 * weight * MIDDLING : (sum - points) / (size - 1)
}
