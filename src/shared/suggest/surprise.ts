import { seedOf } from '../random'
import type { LocalDate } from '../time'
import type { Ranked, Suggestion } from './types'

/** As many points behind the first a device may be and still be a pleasant surprise (assumed). */
export const WITHIN_REACH = 10

/**
 * "Surprise me": one of the devices within ten points of the first, drawn by the day and the scenario. All day
 * long it stays the same, and another device that comes or goes changes it only if that one is drawn itself.
 * What a veto excludes is never drawn, nor what the owner only wanted to see all the same.
 * @param dayOn the owner's local day
 * @returns null when nothing may be taken.
 */
export function surpriseOf({ scenario, ranked }: Suggestion, dayOn: LocalDate): Ranked | null {
  const free = ranked.filter(({ overridden }) => overridden.length === 0)
  const first = free[0]
  if (first === undefined) return null
  const draw = ({ device }: Ranked) => seedOf(dayOn, scenario, device)
  return free
    .filter(({ score }) => score >= first.score - WITHIN_REACH)
    .reduce((drawn, one) => (draw(one) > draw(drawn) ? one : drawn))
}
