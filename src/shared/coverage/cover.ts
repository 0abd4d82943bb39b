/** One device with the scenarios it covers well enough and its score in each. */
export interface Candidate {
  readonly id: string
  readonly covers: ReadonlyMap<string, number>
}

/** So many candidates are searched through exactly; 2¹² subsets at the worst. */
export const EXACT_UP_TO = 12

/**
 * The fewest candidates that together cover every scenario that any of them covers (set cover). Among as few,
 * those with the highest scores, counting each scenario once, at its best; then the ids that come first.
 *
 * Exact by branch and bound for up to `EXACT_UP_TO` candidates that no other outdoes; beyond that greedy:
 * whoever covers most of what is left comes next.
 */
export function fewestCovering(candidates: readonly Candidate[]): Candidate[] {
  const useful = undominated(candidates).sort((a, b) => (a.id < b.id ? -1 : 1))
  const wanted = [...new Set(useful.flatMap(({ covers }) => [...covers.keys()]))].sort()
  return useful.length <= EXACT_UP_TO ? exactly(useful, wanted) : greedily(useful, wanted)
}

/** A candidate that another one matches everywhere it counts can be left at home. */
function undominated(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one) => one.covers.size > 0 && !candidates.some((other) => other !== one && outdoes(other, one)),
  )
}

function outdoes(other: Candidate, one: Candidate): boolean {
  let better = other.covers.size > one.covers.size
  for (const [scenario, score] of one.covers) {
    const theirs = other.covers.get(scenario)
    if (theirs === undefined || theirs < score) return false
    better ||= theirs > score
  }
  return better || other.id < one.id
}

function exactly(candidates: readonly Candidate[], wanted: readonly string[]): Candidate[] {
  let best: readonly Candidate[] | null = null
  const search = (chosen: readonly Candidate[], left: readonly string[]): void => {
    const open = left[0]
    if (open === undefined) {
      if (best === null || precedes(chosen, best, wanted)) best = chosen
      return
    }
    if (best !== null && chosen.length >= best.length) return
    for (const candidate of candidates) {
      if (!candidate.covers.has(open)) continue
      search(
        [...chosen, candidate],
        left.filter((scenario) => !candidate.covers.has(scenario)),
      )
    }
  }
  search([], wanted)
  return byIds(best ?? [])
}

function greedily(candidates: readonly Candidate[], wanted: readonly string[]): Candidate[] {
  const chosen: Candidate[] = []
  let left = wanted
  while (left.length > 0) {
    const gain = ({ covers }: Candidate) => left.filter((scenario) => covers.has(scenario)).length
    const points = ({ covers }: Candidate) => left.reduce((sum, id) => sum + (covers.get(id) ?? 0), 0)
    const next = candidates.reduce((best, one) =>
      gain(one) > gain(best) || (gain(one) === gain(best) && points(one) > points(best)) ? one : best,
    )
    chosen.push(next)
    left = left.filter((scenario) => !next.covers.has(scenario))
  }
  return byIds(chosen)
}

/** Fewer devices, then more points, then ids in order. */
function precedes(a: readonly Candidate[], b: readonly Candidate[], wanted: readonly string[]): boolean {
  const lead = pointsOf(a, wanted) - pointsOf(b, wanted)
  if (a.length !== b.length) return a.length < b.length
  return lead === 0 ? key(a) < key(b) : lead > 0
}

function pointsOf(chosen: readonly Candidate[], wanted: readonly string[]): number {
  const points = wanted.reduce(
    (sum, scenario) => sum + Math.max(...chosen.map(({ covers }) => covers.get(scenario) ?? 0)),
    0,
  )
  // Sums of one-decimal scores, in whatever order, are equal or a tenth apart.
  return Math.round(10 * points)
}

function key(chosen: readonly Candidate[]): string {
  return byIds(chosen)
    .map(({ id }) => id)
    .join('\n')
}

function byIds(chosen: readonly Candidate[]): Candidate[] {
  return [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1))
}
