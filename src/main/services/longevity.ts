import { longevityGroups, type SeenGroup, type UnnamedGroup } from '../../shared/longevity/groups'
import type { LongevityGroup } from '../../shared/longevity/views'
import { perObject } from '../../shared/memo'
import { productName } from '../../shared/parts/part'
import { SECONDS_PER_DAY } from '../../shared/time'
import { type Evidence, teachNearlyTheSame } from '../../shared/wear/learn'
import type { Store } from '../db/store'
import { keptWhileSame } from './keptWhileSame'
import { byId } from './lookUp'
import { memoised } from './memo'
import type { Bench } from './services'
import { wearLibrary } from './wear'

/** How long parts last by product and by kind and material, for every product that still has a name. */
export function longevity(bench: Bench): LongevityGroup[] {
  return remembered(bench, () => {
    const products = byId(bench.store.products.all())
    const keep = {
      group: keptGroups(bench),
      seen: keptSeen(bench),
      relatives: keptRelatives(bench.store),
    }
    return longevityGroups(wearLibrary(bench), keep).flatMap(
      ({ product, example, ...group }): LongevityGroup[] => {
        const known = products.get(product ?? example)
        if (!known) return []
        const name = product === null ? null : { id: product, name: productName(known) }
        return [{ ...group, kind: known.kind, product: name }]
      },
    )
  })
}

const remembered = memoised<LongevityGroup[]>()
const keptGroups = keptWhileSame<UnnamedGroup>(SECONDS_PER_DAY)
const keptSeen = keptWhileSame<SeenGroup>(SECONDS_PER_DAY)

/** One evening with a pair teaches the other products of its kind next to nothing. */
const keptRelatives = perObject((_store: Store) => {
  const lastTaught = new Map<string, Evidence>()
  return (id: string, taught: Evidence): Evidence => {
    const known = lastTaught.get(id)
    if (known && teachNearlyTheSame(known, taught)) return known
    lastTaught.set(id, taught)
    return taught
  }
})
