import type { Criterion } from '../../scenarios/scenario'
import { reconnected, reheard } from '../candidate'
import { JUDGES } from '../criteria'
import { weightsOf } from '../score'
import { type Setting, settingOf } from '../setting'
import { byId } from '../shelf'
import { standingOf } from '../standing'
import type { SuggestInput } from '../types'
import type { Change } from './change'
import { type Contender, type Field, roundedScore, weightRow } from './field'

export interface Winner {
  readonly id: string
  readonly name: string
  readonly score: number
}

/** More than rounding to one decimal can add. */
const ROUNDING = 0.051
/** What has to be worked out anew before a criterion can be judged; for all others it is the device as it was. */
const ANEW: Readonly<Partial<Record<Criterion, typeof reheard>>> = {
  isolation: reheard,
  awareness: reheard,
  drive: reconnected,
  latency: reconnected,
  battery: reconnected,
}

/**
 * Who is first on an occasion with some change, found without looking at everyone again: whoever could not
 * win even with full marks for all that may still differ keeps out of it. Pruning never changes who wins.
 * @returns the winner by the changed input; null = nobody is left.
 */
export function contestIn(field: Field, change: Change): (input: SuggestInput) => Winner | null {
  const { criteria, shelf, insisted } = field
  const open = openTo(change, field)
  const contenders = contendersFor(change, field)
  const utilities = criteria.map(() => 0)
  const mayFall = open.length > 0 || change.vetoes.length > 0

  return (input) => {
    const setting = settingOf(input, weightsOf(input.scenario, input.context.rotate))
    const weights = weightRow(criteria, setting)
    const { mostFor, mostFromHere } = ceilings(weights, open, field)
    let best: Winner | null = null
    for (const contender of contenders) {
      const least = best === null ? Number.NEGATIVE_INFINITY : best.score - ROUNDING
      if (mostFromHere(contender) < least) break
      const ceiling = mostFor(contender)
      if (ceiling < least || !judgeOpen(utilities, ceiling, least, contender, setting, weights)) continue
      const score = roundedScore(weights, utilities)
      const { id, name } = contender.candidate
      if (best !== null && (score < best.score || (score === best.score && byId({ id }, best) > 0))) continue
      if (mayFall && !standingOf(contender.device, shelf, setting, insisted).shown) continue
      best = { id, name, score }
    }
    return best
  }

  /** Fills in a contender's utilities; false as soon as what is still open cannot bring it to `least`. */
  function judgeOpen(
    row: number[],
    ceiling: number,
    least: number,
    contender: Contender,
    setting: Setting,
    weights: readonly number[],
  ): boolean {
    for (let index = 0; index < row.length; index++) row[index] = contender.utilities[index] ?? 0
    let { candidate } = contender
    let most = ceiling
    let last: Open['anew']
    for (const { index, criterion, anew } of open) {
      if (anew !== undefined && anew !== last) candidate = anew(candidate, contender.device, shelf, setting)
      last = anew
      const { utility } = JUDGES[criterion](candidate, setting)
      row[index] = utility
      most -= 100 * (weights[index] ?? 0) * (1 - utility)
      if (most < least) return false
    }
    return true
  }
}

interface Open {
  readonly index: number
  readonly criterion: Criterion
  readonly anew: (typeof ANEW)[Criterion]
}

/** What may differ; what takes no new rig to judge comes first. */
function openTo({ touches }: Change, { criteria }: Field): readonly Open[] {
  return criteria
    .map((criterion, index) => ({ index, criterion, anew: ANEW[criterion] }))
    .filter(({ criterion }) => touches.includes(criterion))
    .sort((a, b) => Number(a.anew !== undefined) - Number(b.anew !== undefined))
}

/** Most points first, so that the rest can be left once nobody in it can win. */
function contendersFor({ vetoes }: Change, { ranked, excluded }: Field): readonly Contender[] {
  const released =
    vetoes.length === 0
      ? []
      : excluded.filter(({ keptOutBy }) => keptOutBy.every((veto) => vetoes.includes(veto)))
  return [...ranked, ...released].sort((a, b) => b.points - a.points)
}

/**
 * The most a device could score on a changed occasion, and the most that it or any with fewer points could.
 * Most weights change by one common factor or not at all, so that only what is open and the few other weights
 * are looked at.
 */
function ceilings(
  weights: readonly number[],
  open: readonly Open[],
  { criteria, setting }: Field,
): Record<'mostFor' | 'mostFromHere', (contender: Contender) => number> {
  const before = weightRow(criteria, setting)
  const ratios = weights.flatMap((weight, index) => (before[index] ? [weight / before[index]] : []))
  const common = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  const special = [...criteria.keys()].flatMap((index) => {
    const weight = weights[index] ?? 0
    const usual = common * (before[index] ?? 0)
    const isOpen = open.some((one) => one.index === index)
    // Points for a utility of 0, and what each unit of it adds.
    if (isOpen) return [{ index, base: 100 * weight, slope: -100 * usual }]
    return Math.abs(weight - usual) > SAME ? [{ index, base: 0, slope: 100 * (weight - usual) }] : []
  })
  const slack = special.reduce((sum, { base, slope }) => sum + Math.max(base, base + slope), 0)
  return {
    mostFromHere: ({ points }) => common * points + slack,
    mostFor: ({ points, utilities }) => {
      let sum = common * points
      for (const { index, base, slope } of special) sum += base + slope * (utilities[index] ?? 0)
      return sum
    },
  }
}

/** Weights this close differ by rounding alone. */
const SAME = 1e-9
