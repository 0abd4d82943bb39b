import type { Device } from '../../gear/device'
import type { Criterion } from '../../scenarios/scenario'
import { finished, type Steps } from '../../steps'
import { judging, verdictOn } from '../judged'
import { weightsOf } from '../score'
import { type Candidate, type Setting, settingOf } from '../setting'
import { arrangeShelf, byId, type Shelf } from '../shelf'
import { isPresent, isShown } from '../standing'
import type { SuggestInput } from '../types'

/** A device as the suggestion sees it, before any what-if. */
export interface Contender {
  readonly device: Device
  readonly candidate: Candidate
  /** In the order of the field's criteria. */
  readonly utilities: readonly number[]
  /** 0…100 */
  readonly points: number
  /** The points as the suggestion rounds them. */
  readonly score: number
  /** Ids of what keeps it out; empty for what is ranked. */
  readonly keptOutBy: readonly string[]
}

/** Every device of a suggestion with its utilities: what all what-ifs start from. */
export interface Field {
  readonly input: SuggestInput
  readonly shelf: Shelf
  readonly setting: Setting
  readonly insisted: ReadonlySet<string>
  /** What is weighed, and rotation last, which weighs nothing unless asked for. */
  readonly criteria: readonly Criterion[]
  /** Best first, as the suggestion ranks them. */
  readonly ranked: readonly Contender[]
  readonly excluded: readonly Contender[]
}

/** Looks at every present device once. */
export function fieldOf(input: SuggestInput): Field {
  return finished(fieldSteps(input))
}

/** As `fieldOf`, a device a step. */
export function* fieldSteps(input: SuggestInput): Steps<Field> {
  const setting = settingOf(input, weightsOf(input.scenario, input.context.rotate))
  const shelf = arrangeShelf(input)
  const insisted = new Set(input.showAnyway)
  const criteria = [...new Set<Criterion>([...setting.weights.keys(), 'rotation'])]
  const weights = weightRow(criteria, setting)
  const judged = judging(shelf, setting)
  const contenders: Contender[] = []
  for (const device of input.devices.filter(isPresent)) {
    const one = judged(device)
    const { candidate, objections } = one
    const utilities = criteria.map((criterion) => verdictOn(one, criterion, setting.nowAt).utility)
    const shown = isShown(device, objections, insisted)
    const keptOutBy = shown ? [] : objections.reasons.map(({ veto }) => veto)
    const points = pointsOf(weights, utilities)
    contenders.push({ device, candidate, utilities, points, score: rounded(points), keptOutBy })
    yield
  }
  return {
    input,
    shelf,
    setting,
    insisted,
    criteria,
    ranked: contenders.filter(({ keptOutBy }) => keptOutBy.length === 0).sort(byScore),
    excluded: contenders.filter(({ keptOutBy }) => keptOutBy.length > 0),
  }
}

/** The weights of an occasion in the order of some criteria, 0 for what does not count. */
export function weightRow(criteria: readonly Criterion[], { weights }: Setting): readonly number[] {
  return criteria.map((criterion) => weights.get(criterion) ?? 0)
}

/** The score that the suggestion gives, 0…100 with one decimal. */
export function roundedScore(weights: readonly number[], utilities: readonly number[]): number {
  return rounded(pointsOf(weights, utilities))
}

/** The same sum in the same order as that of the suggestion, so that not even its rounding differs. */
function pointsOf(weights: readonly number[], utilities: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    sum += 100 * (weights[index] ?? 0) * (utilities[index] ?? 0)
  }
  return sum
}

function rounded(points: number): number {
  return Math.round(10 * points) / 10
}

function byScore(a: Contender, b: Contender): number {
  return b.score - a.score || byId(a.candidate, b.candidate)
}
