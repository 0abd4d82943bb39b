import { t } from '../i18n/texts'
import { ARCHETYPES, type Archetype, adviceOf } from './archetypes'
import type { Coverage } from './views'

type Lift = Coverage['archetypes'][number]
/** Less than this is within what the model can tell apart, points (assumed). */
const LEAST_LIFT = 0.5

/**
 * What each kind of device would add to the shelf, most first: the points by which it would beat the best that
 * is owned for a scenario, where it matters most first, and their mean weighted by how often the scenarios
 * happen (F67).
 * @param scores of the archetypes, by id, for the scenario of each row, in the order of the rows
 */
export function liftsOf(rows: Coverage['rows'], scores: readonly ReadonlyMap<string, number>[]): Lift[] {
  return ARCHETYPES.map((archetype) =>
    liftOf(
      archetype,
      rows,
      scores.map((of) => of.get(archetype.id) ?? 0),
    ),
  ).sort((a, b) => b.lift - a.lift || (a.archetype < b.archetype ? -1 : 1))
}

function liftOf(archetype: Archetype, rows: Coverage['rows'], scores: readonly number[]): Lift {
  let total = 0
  const lifts: { share: number; row: Lift['byScenario'][number] }[] = []
  for (const [index, { scenario, name, share, best }] of rows.entries()) {
    const score = scores[index] ?? 0
    const lift = oneDecimal(score - (best?.score ?? 0))
    if (lift < LEAST_LIFT) continue
    total += share * lift
    lifts.push({ share, row: { scenario, name, lift, score } })
  }
  const byScenario = lifts
    .sort(
      (a, b) =>
        b.share * b.row.lift - a.share * a.row.lift ||
        b.row.lift - a.row.lift ||
        (a.row.scenario < b.row.scenario ? -1 : 1),
    )
    .map(({ row }) => row)
  return {
    archetype: archetype.id,
    name: t.coverage.kinds[archetype.id].name,
    ...adviceOf(archetype),
    lift: oneDecimal(total),
    byScenario,
  }
}

function oneDecimal(value: number): number {
  return Math.round(10 * value) / 10
}
