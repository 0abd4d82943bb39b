import { rankingOf } from '../../shared/suggest/ranking'
import { suggest } from '../../shared/suggest/suggest'
import { indexWorn } from './care/things'
import type { Bench } from './services'
import { ownedShelf } from './shelf'
import { listScenarios, occasions } from './suggest'
import { workOutWear } from './wear'

/**
 * Works out in small steps what the first screen and the first look at what is due ask for, in that order: after
 * years of listening that takes a second or two. What is asked for meanwhile is answered all the same, and the rest
 * is kept.
 */
export function* warmUp(bench: Bench): Generator<void> {
  yield* workOutWear(bench)
  ownedShelf(bench)
  yield
  yield* weighFirst(bench)
  yield* indexWorn(bench)
}

/** Nobody is told of more devices at once. */
const TOLD_AT_ONCE = 60
const LOOKED_AT_ONCE = 25

/** Looks at everything as the scenario asks for that Today opens with: what is found out holds for the others, too. */
function* weighFirst(bench: Bench): Generator<void> {
  const [mostUsed] = listScenarios(bench)
  yield
  if (!mostUsed) return
  const occasion = occasions(bench)(mostUsed.scenario)
  yield
  // A device is scored without regard to the others, so a few of them can be looked at on their own.
  for (let from = 0; from < occasion.devices.length; from += LOOKED_AT_ONCE) {
    rankingOf({ ...occasion, devices: occasion.devices.slice(from, from + LOOKED_AT_ONCE) })
    yield
  }
  suggest(occasion, { limit: TOLD_AT_ONCE })
  yield
}
