import { diagonal, dot, inverse, type Matrix, product, times } from './matrix'

/** One comparison that went one way: the winner's lead as a function of what is learned. */
export interface Comparison {
  /** Where it was made; comparisons of a group share a deviation of their own. */
  readonly group: string
  /** How much it counts; 1 = one clear choice. */
  readonly weight: number
  /** The log-odds of this outcome, and how they change with each deviation. */
  readonly predict: (deviation: readonly number[]) => Prediction
}

export interface Prediction {
  readonly logOdds: number
  readonly slope: readonly number[]
}

/** Standard deviations before anything was seen: what all groups share, and what each has of its own. */
export interface Prior {
  readonly sharedSd: number
  readonly ownSd: number
}

export interface Estimate {
  /** Most likely deviation of a group; one without comparisons has what all share. */
  readonly deviation: (group: string) => readonly number[]
  readonly covariance: (group: string) => Matrix
}

/**
 * The most likely deviations after some comparisons: P(outcome) = 1 / (1 + exp(−logOdds)), with the deviation
 * of a group = one that all share + one of its own, both normal around 0. Elsewhere therefore teaches, but
 * less. The covariance is the inverse of the expected Hessian there (domain notes E.4).
 *
 * Fisher scoring with steps of the best halved length: every step goes downhill on a loss that grows without bound, so it always
 * ends. The groups meet only in what they share, so each is solved alone and then the shared part.
 */
export function estimate(comparisons: readonly Comparison[], size: number, prior: Prior): Estimate {
  const precision = { shared: 1 / prior.sharedSd ** 2, own: 1 / prior.ownSd ** 2 }
  const groups = [...Map.groupBy(comparisons, ({ group }) => group)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({ name, comparisons: own }))
  let state: State = { shared: zeros(size), own: groups.map(() => zeros(size)) }
  let loss = lossOf(state, groups, precision)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = stepFrom(state, groups, precision)
    const next = downhill(state, step, loss, groups, precision)
    if (next === null) break
    state = next.state
    loss = next.loss
    if (largest(step) * next.length < SETTLED) break
  }
  return posterior(state, groups, precision)
}

const MOST_ROUNDS = 200
const SHORTEST = 2 ** -40
/** Steps below this move no share by a digit that anyone sees. */
const SETTLED = 1e-6

interface State {
  readonly shared: readonly number[]
  /** In the order of the groups. */
  readonly own: readonly (readonly number[])[]
}
interface Group {
  readonly name: string
  readonly comparisons: readonly Comparison[]
}
interface Precision {
  readonly shared: number
  readonly own: number
}

function lossOf(state: State, groups: readonly Group[], precision: Precision): number {
  let loss = (precision.shared * dot(state.shared, state.shared)) / 2
  for (const [index, { comparisons }] of groups.entries()) {
    const own = state.own[index] ?? []
    loss += (precision.own * dot(own, own)) / 2
    const deviation = plus(state.shared, own)
    for (const { weight, predict } of comparisons) loss += weight * softplus(-predict(deviation).logOdds)
  }
  return loss
}

/** Pull of a group's comparisons and the information in them. */
function evidenceOf({ comparisons }: Group, deviation: readonly number[]) {
  const size = deviation.length
  const pull = zeros(size)
  const information = diagonal(size, 0)
  for (const { weight, predict } of comparisons) {
    const { logOdds, slope } = predict(deviation)
    const surprise = weight * sigmoid(-logOdds)
    const spread = surprise * sigmoid(logOdds)
    const told = [...slope.keys()].filter((index) => slope[index] !== 0)
    for (const i of told) {
      const here = slope[i] ?? 0
      const row = information[i] ?? []
      pull[i] = (pull[i] ?? 0) + surprise * here
      for (const j of told) row[j] = (row[j] ?? 0) + spread * here * (slope[j] ?? 0)
    }
  }
  return { pull, information }
}

/** With G = information and p = own precision: M = (pI + G)⁻¹, so G·M = I − pM, and both blocks stay small. */
function solvedGroup(group: Group, state: State, index: number, precision: Precision) {
  const own = state.own[index] ?? []
  const { pull, information } = evidenceOf(group, plus(state.shared, own))
  const solved = inverse(added(information, diagonal(own.length, precision.own)))
  return { pull, information, solved, ownPull: plus(pull, own, -precision.own) }
}

function stepFrom(state: State, groups: readonly Group[], precision: Precision): State {
  const size = state.shared.length
  const parts = groups.map((group, index) => solvedGroup(group, state, index, precision))
  let pull = plus(zeros(size), state.shared, -precision.shared)
  for (const part of parts) {
    const passedOn = plus(part.ownPull, times(part.solved, part.ownPull), -precision.own)
    pull = plus(plus(pull, part.pull), passedOn, -1)
  }
  const shared = times(inverse(sharedPrecision(parts, size, precision)), pull)
  const own = parts.map((part) => times(part.solved, plus(part.ownPull, times(part.information, shared), -1)))
  return { shared, own }
}

function sharedPrecision(
  parts: readonly { readonly solved: Matrix }[],
  size: number,
  precision: Precision,
): number[][] {
  return parts.reduce(
    (sum, { solved }) =>
      added(added(sum, diagonal(size, precision.own)), scaled(solved, -(precision.own ** 2))),
    diagonal(size, precision.shared),
  )
}

/** Halves the step as long as that leads further down. */
function downhill(
  state: State,
  step: State,
  loss: number,
  groups: readonly Group[],
  precision: Precision,
): { state: State; loss: number; length: number } | null {
  let best: { state: State; loss: number; length: number } | null = null
  for (let length = 1; length > SHORTEST; length /= 2) {
    const next: State = {
      shared: plus(state.shared, step.shared, length),
      own: state.own.map((own, index) => plus(own, step.own[index] ?? [], length)),
    }
    const reached = lossOf(next, groups, precision)
    if (reached < (best?.loss ?? loss)) best = { state: next, loss: reached, length }
    else if (best !== null) break
  }
  return best
}

function posterior(state: State, groups: readonly Group[], precision: Precision): Estimate {
  const size = state.shared.length
  const parts = groups.map((group, index) => solvedGroup(group, state, index, precision))
  const sharedCovariance = inverse(sharedPrecision(parts, size, precision))
  const indexOf = new Map(groups.map(({ name }, index) => [name, index]))
  return {
    deviation: (name) => plus(state.shared, state.own[indexOf.get(name) ?? -1] ?? zeros(size)),
    covariance: (name) => {
      const part = parts[indexOf.get(name) ?? -1]
      const solved = part?.solved ?? diagonal(size, 1 / precision.own)
      const carried = product(product(solved, sharedCovariance), solved)
      return added(solved, scaled(carried, precision.own ** 2))
    },
  }
}

function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}

/** ln(1 + eˣ) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
}

function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0)
}

function plus(a: readonly number[], b: readonly number[], factor = 1): number[] {
  return a.map((value, index) => value + factor * (b[index] ?? 0))
}

function added(a: Matrix, b: Matrix): number[][] {
  return a.map((row, index) => plus(row, b[index] ?? []))
}

function scaled(matrix: Matrix, factor: number): number[][] {
  return matrix.map((row) => row.map((value) => factor * value))
}

function largest({ shared, own }: State): number {
  return Math.max(...[shared, ...own].flat().map(Math.abs))
}
