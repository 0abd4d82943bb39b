import type { Scenario } from '../scenarios/scenario'
import type { SuggestInput } from '../suggest/types'
import { ARCHETYPES } from './archetypes'
import { type Contender, contendersKeeper } from './contenders'
import { idleDevices } from './idle'
import { liftsOf } from './lifts'
import { type LineUp, lineUp, placesIn } from './lineUp'
import type { Coverage } from './views'

export type CoverageRow = Coverage['rows'][number]

/** The whole record of what the owner listens to and with. */
export interface CoverageInput {
  readonly scenarios: readonly Scenario[]
  /** A scenario as the owner usually meets it, with everything that is owned. */
  readonly occasionOf: (scenario: Scenario) => SuggestInput
  /** Sessions of the last year, by scenario id. */
  readonly sessionsOfYear: ReadonlyMap<string, number>
}

/**
 * Every scenario against every device: best scores, where the shelf serves worst weighted by how often it is
 * asked to (F67), what kind of device would help most, and which devices nobody would miss.
 *
 * Scores are those of `suggest` with no turn given to neglected devices, 0…100. Rows are in the order of the
 * scenarios, cells by device id. Pure; the order of no other list matters.
 */
export function coverageOf(input: CoverageInput): Coverage {
  return coverageKeeper()(input)
}

export type CoverageKeeper = (input: CoverageInput) => Coverage

/** As `coverageOf`, time and again: looks only at what has changed since the last time, and answers the same. */
export function coverageKeeper(): CoverageKeeper {
  const keptOwned = lineUpKeeper()
  const keptKinds = lineUpKeeper()
  return ({ scenarios, occasionOf, sessionsOfYear }) => {
    const shares = sharesOf(scenarios, sessionsOfYear)
    const occasions = scenarios.map((scenario) => asBestPick(occasionOf(scenario)))
    const lineUps = keptOwned(occasions)
    const kinds = keptKinds(occasions.map(withArchetypes))
    const rows = scenarios.map((scenario, index) =>
      rowOf(scenario, shares.get(scenario.id) ?? 0, lineUps[index]),
    )
    const [owned] = occasions
    return {
      rows,
      archetypes: liftsOf(rows, kinds.map(scoresByDevice)),
      idle: owned === undefined ? [] : idleDevices(rows, owned),
    }
  }
}

/** Lines up what there is on one occasion after the other; all of them are of the same shelf. */
function lineUpKeeper(): (occasions: readonly SuggestInput[]) => readonly LineUp[] {
  const contendersOf = contendersKeeper()
  let kept: ReadonlyMap<string, LineUp> = new Map()
  let before: readonly Contender[] = []
  return (occasions) => {
    const [any] = occasions
    const contenders = any && contendersOf(any)
    if (contenders === undefined) return []
    const places = placesIn(before, contenders.all)
    const lineUps = occasions.map((each) => {
      const known = kept.get(each.scenario.id)
      return lineUp(contenders, each, known ? { lineUp: known, places } : null)
    })
    kept = new Map(lineUps.map((each, index) => [occasions[index]?.scenario.id ?? '', each]))
    before = contenders.all
    return lineUps
  }
}

function scoresByDevice({ looks: { contenders }, scores }: LineUp): ReadonlyMap<string, number> {
  return new Map(contenders.map(({ device }, index) => [device.id, scores[index] ?? 0]))
}

/** With no turn given to neglected devices, and nothing overruled. */
export function asBestPick(occasion: SuggestInput): SuggestInput {
  return { ...occasion, context: { ...occasion.context, rotate: 0 }, showAnyway: [] }
}

/**
 * The archetypes on a shelf that has nothing but the owner's sources: each comes with its own tips, pads and
 * cable. Another device never changes a score, so all of them are looked at in one go.
 */
function withArchetypes(occasion: SuggestInput): SuggestInput {
  return { ...occasion, ...ONLY_ARCHETYPES }
}

const ONLY_ARCHETYPES = {
  devices: ARCHETYPES.map(({ device }) => device),
  parts: [],
  stock: [],
  fitJudgements: [],
  use: [],
} satisfies Partial<SuggestInput>

/** By sessions of the last year; without any, all alike. */
function sharesOf(
  scenarios: readonly Scenario[],
  sessions: ReadonlyMap<string, number>,
): Map<string, number> {
  const total = scenarios.reduce((sum, { id }) => sum + (sessions.get(id) ?? 0), 0)
  return new Map(
    scenarios.map(({ id }) => [id, total > 0 ? (sessions.get(id) ?? 0) / total : 1 / scenarios.length]),
  )
}

function rowOf({ id, name }: Scenario, share: number, lineUp: LineUp | undefined): CoverageRow {
  const { looks, scores, texts, order } = lineUp ?? NOBODY
  const cells = looks.contenders.map(({ device }, index) => ({
    device: device.id,
    score: scores[index] ?? null,
    text: texts[index] ?? '',
  }))
  const best = cells[order[0] ?? -1]
  const score = best?.score ?? 0
  return {
    scenario: id,
    name,
    share,
    best: best ? { device: best.device, score } : null,
    gap: share * (100 - score),
    cells,
  }
}

const NOBODY: Pick<LineUp, 'scores' | 'texts' | 'order'> & {
  readonly looks: Pick<LineUp['looks'], 'contenders'>
} = {
  looks: { contenders: [] },
  scores: [],
  texts: [],
  order: [],
}
