import { longevityGroups, type UnnamedGroup } from '../../shared/longevity/groups'
import type { LongevityGroup } from '../../shared/longevity/views'
import { productName } from '../../shared/parts/part'
import { SECONDS_PER_DAY } from '../../shared/time'
import { keptWhileSame } from './keptWhileSame'
import { byId } from './lookUp'
import { memoised } from './memo'
import type { Bench } from './services'
import { wearCases } from './wear'

/** How long parts last by product and by kind and material, for every product that still has a name. */
export function longevity(bench: Bench): LongevityGroup[] {
  return remembered(bench, () => {
    const products = byId(bench.store.products.all())
    return longevityGroups(wearCases(bench), keptGroups(bench)).flatMap(
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
