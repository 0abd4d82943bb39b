import { t } from '../i18n/texts'
import type { Scenario } from '../scenarios/scenario'
import { mainReason } from '../suggest/explain'
import { type Ranking, rankingOf } from '../suggest/ranking'
import type { SuggestInput } from '../suggest/types'
import { ARCHETYPES } from './archetypes'
import { idleDevices } from './idle'
import { liftsOf } from './lifts'
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
export function coverageOf({ scenarios, occasionOf, sessionsOfYear }: CoverageInput): Coverage {
  const shares = sharesOf(scenarios, sessionsOfYear)
  const rows: CoverageRow[] = []
  const simulated: Ranking[] = []
  let owned: SuggestInput | null = null
  for (const scenario of scenarios) {
    const occasion = asBestPick(occasionOf(scenario))
    owned ??= occasion
    rows.push(rowOf(scenario, shares.get(scenario.id) ?? 0, rankingOf(occasion)))
    simulated.push(rankingOf(withArchetypes(occasion)))
  }
  return {
    rows,
    archetypes: liftsOf(rows, simulated),
    idle: owned === null ? [] : idleDevices(rows, owned),
  }
}

function asBestPick(occasion: SuggestInput): SuggestInput {
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

function rowOf({ id, name }: Scenario, share: number, { entries, averages, excluded }: Ranking): CoverageRow {
  const first = entries[0]
  const cells = [
    ...entries.map((entry) => ({
      device: entry.candidate.id,
      score: entry.score,
      text: mainReason(entry, averages) ?? t.coverage.neitherWay,
    })),
    ...excluded.map(({ device, reasons }) => ({ device, score: null, text: reasons[0]?.text ?? '' })),
  ]
  return {
    scenario: id,
    name,
    share,
    best: first ? { device: first.candidate.id, score: first.score } : null,
    gap: share * (100 - (first?.score ?? 0)),
    cells: cells.sort((a, b) => (a.device < b.device ? -1 : 1)),
  }
}
