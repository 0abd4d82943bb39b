import { longevityGroups } from '../../shared/longevity/groups'
import type { LongevityGroup } from '../../shared/longevity/views'
import { productName } from '../../shared/parts/part'
import type { WearCase } from '../../shared/wear/case'
import { casesOf } from '../../shared/wear/wear'
import { memoised } from './memo'
import { partSubjects } from './partSubjects'
import type { Bench } from './services'
import { ownerZone } from './settings'

/** How long parts last by product and by kind and material, for every product that still has a name. */
export function longevity(bench: Bench): LongevityGroup[] {
  return remembered(bench, () => {
    const products = new Map(bench.store.products.all().map((product) => [product.id, product]))
    return longevityGroups(wearCases(bench)).flatMap(({ product, example, ...group }): LongevityGroup[] => {
      const known = products.get(product ?? example)
      if (!known) return []
      const name = product === null ? null : { id: product, name: productName(known) }
      return [{ ...group, kind: known.kind, product: name }]
    })
  })
}

/** Every part that wears out, with its clock; what wears on a device as a whole is no product. */
export function wearCases(bench: Bench): readonly WearCase[] {
  return rememberedCases(bench, () => {
    const parts = partSubjects(bench).filter(({ part }) => part !== null)
    return casesOf(parts, { nowAt: bench.clock.nowAt(), zone: ownerZone(bench) })
  })
}

const remembered = memoised<LongevityGroup[]>()
const rememberedCases = memoised<readonly WearCase[]>()
