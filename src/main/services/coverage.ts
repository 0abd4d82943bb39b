import { coverageKeeper } from '../../shared/coverage/coverage'
import { packingPlan } from '../../shared/coverage/packing'
import { suitsOf } from '../../shared/coverage/suits'
import type { Coverage, PackingPlan, Suit } from '../../shared/coverage/views'
import type { ParsedInput } from '../../shared/ipc/contract'
import { perObject } from '../../shared/memo'
import { SECONDS_PER_DAY } from '../../shared/time'
import type { Store } from '../db/store'
import { memoised } from './memo'
import { type Bench, found } from './services'
import { listScenarios, occasions, scenarioOf } from './suggest'

const YEAR_DAYS = 365
const remembered = memoised<Coverage>()
const keeperOf = perObject((_store: Store) => coverageKeeper())

/** Every scenario against every device; worked out again when anything has changed. */
export function coverage(bench: Bench): Coverage {
  return remembered(bench, () => {
    const { store, clock } = bench
    const occasionOf = occasions(bench)
    const ids = new Set(listScenarios(bench).map(({ scenario }) => scenario.id))
    return keeperOf(store)({
      scenarios: [...ids].map((id) => scenarioOf(bench, id)),
      occasionOf: (scenario) => occasionOf(scenario),
      sessionsOfYear: store.sessions.usesSince(clock.nowAt() - YEAR_DAYS * SECONDS_PER_DAY),
    })
  })
}

/** What one device is good for. */
export function coverageOfDevice(bench: Bench, { id }: ParsedInput<'coverage.device'>): Suit[] {
  found(bench.store.devices.get(id), 'device')
  const occasionOf = occasions(bench)
  return suitsOf(
    id,
    listScenarios(bench).map(({ scenario }) => occasionOf(scenario)),
  )
}

/** What to pack for a trip. A scenario that is named twice counts once. */
export function planPacking(bench: Bench, { scenarios, minutes }: ParsedInput<'packing.plan'>): PackingPlan {
  const occasionOf = occasions(bench)
  const legs = [...new Set(scenarios)].map((id) => {
    const scenario = scenarioOf(bench, id)
    return { scenario, occasion: occasionOf(scenario, { minutes, rotate: 0 }) }
  })
  return packingPlan(legs)
}
