import { indexWorn } from './care/things'
import type { Bench } from './services'
import { ownedShelf } from './shelf'
import { workOutWear } from './wear'

/**
 * Works out in small steps what the first screen and the first look at what is due ask for: after years of
 * listening that takes a second or two. What is asked for meanwhile is answered all the same, and the rest is kept.
 */
export function* warmUp(bench: Bench): Generator<void> {
  yield* workOutWear(bench)
  ownedShelf(bench)
  yield
  yield* indexWorn(bench)
}
