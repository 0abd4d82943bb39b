import { type Device, deviceName } from '../gear/device'
import { t } from '../i18n/texts'
import type { Scenario } from '../scenarios/scenario'
import { suggest } from '../suggest/suggest'
import type { Ranked, SuggestInput, Suggestion } from '../suggest/types'
import { bringList, chargeNote } from './bring'
import { type Candidate, fewestCovering } from './cover'
import type { PackingPlan } from './views'

/** Good enough is within so many points of the best that is owned … */
export const WITHIN_POINTS = 10
/** … and no worse than this, points of 100 (both assumed). */
export const LEAST_SCORE = 50

/** One scenario of the trip with the occasion that is planned. */
export interface Leg {
  readonly scenario: Scenario
  readonly occasion: SuggestInput
}

interface JudgedLeg extends Leg {
  readonly suggestion: Suggestion
}

/**
 * The fewest devices that serve every chosen scenario well enough, with what to bring and charge.
 *
 * A device covers a scenario when it scores at least 50 there and within 10 points of the best one owned, with
 * no veto against it. Each scenario is listed once, under the packed device that scores best in it.
 * @param legs of one shelf: the occasions differ in scenario and context alone
 */
export function packingPlan(legs: readonly Leg[]): PackingPlan {
  const judged = legs.map((leg) => ({ ...leg, suggestion: suggest(leg.occasion) }))
  const packed = fewestCovering(candidatesOf(judged))
  const byDevice = Map.groupBy(judged, (leg) => bestOf(leg, packed))
  return {
    devices: packed
      .flatMap(({ id }) => {
        const served = byDevice.get(id)
        const device = judged[0]?.occasion.devices.find((one) => one.id === id)
        return served && device ? [packedDevice(device, served)] : []
      })
      .sort((a, b) => b.covers.length - a.covers.length),
    uncovered: (byDevice.get(null) ?? []).map(({ scenario, occasion, suggestion }) => ({
      scenario: scenario.id,
      name: scenario.name,
      text: whyUncovered(suggestion, occasion.devices),
    })),
  }
}

function candidatesOf(legs: readonly JudgedLeg[]): Candidate[] {
  const covers = new Map<string, Map<string, number>>()
  for (const { scenario, suggestion } of legs) {
    for (const { device, score } of goodEnough(suggestion)) {
      const own = covers.get(device) ?? new Map<string, number>()
      covers.set(device, own.set(scenario.id, score))
    }
  }
  return [...covers].map(([id, own]) => ({ id, covers: own }))
}

function goodEnough({ ranked }: Suggestion): Ranked[] {
  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score }) => score >= LEAST_SCORE && score >= best - WITHIN_POINTS)
}

/** The packed device for a scenario; null = none covers it. */
function bestOf({ scenario }: Leg, packed: readonly Candidate[]): string | null {
  let best: { readonly id: string; readonly score: number } | null = null
  for (const { id, covers } of packed) {
    const score = covers.get(scenario.id)
    if (score !== undefined && (best === null || score > best.score)) best = { id, score }
  }
  return best?.id ?? null
}

function packedDevice(device: Device, legs: readonly JudgedLeg[]): PackingPlan['devices'][number] {
  const served = legs.flatMap(({ scenario, occasion, suggestion }) => {
    const ranked = suggestion.ranked.find((entry) => entry.device === device.id)
    return ranked ? [{ scenario, occasion, ranked }] : []
  })
  const minutes = served.reduce((sum, { occasion }) => sum + occasion.context.minutes, 0)
  return {
    device: device.id,
    covers: served.map(({ scenario, ranked }) => ({
      scenario: scenario.id,
      name: scenario.name,
      score: ranked.score,
    })),
    bring: bringList(device, served, minutes),
    charge: chargeNote(device, minutes),
  }
}

function whyUncovered({ ranked, excluded }: Suggestion, devices: readonly Device[]): string {
  const best = ranked[0]
  if (best) {
    const device = devices.find(({ id }) => id === best.device)
    const name = device ? deviceName(device) : best.device
    return t.coverage.uncovered.tooWeak({ device: name, score: Math.round(best.score) })
  }
  const reasons = new Set(excluded.map((entry) => entry.reasons[0]?.text ?? ''))
  const [only] = reasons
  if (only === undefined) return t.coverage.uncovered.nothingOwned
  return reasons.size === 1 ? only : t.coverage.uncovered.allExcluded
}
