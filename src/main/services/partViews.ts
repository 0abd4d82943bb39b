import { overlapSeconds } from '../../shared/interval'
import { perObject } from '../../shared/memo'
import type { Part, Product } from '../../shared/parts/part'
import type { PartPage, PartRow } from '../../shared/parts/views'
import { SECONDS_PER_HOUR } from '../../shared/time'
import type { WearReport } from '../../shared/wear/types'
import type { MountRecord } from '../db/parts'
import { byId, byPart } from './lookUp'
import { partPrices } from './prices'
import { type Bench, found } from './services'
import { wearReports, wearView } from './wear'

/** Every part with its product, place and wear. */
export function partRows(bench: Bench): PartRow[] {
  const { store } = bench
  return rowsOf(wearReports(bench), store.parts.all(), store.products.all(), store.mounts.open())
}

const rowsOf = perObject(
  (
    wear: ReadonlyMap<string, WearReport>,
    parts: readonly Part[],
    products: readonly Product[],
    mounts: readonly MountRecord[],
  ) => {
    const productOf = byId(products)
    const mountOf = byPart(mounts)
    return parts.flatMap((part) => {
      const product = productOf.get(part.product)
      return product ? rowOf(part, product, mountOf.get(part.id), wear.get(part.id)) : []
    })
  },
)

const rowOf = perObject(
  (
    part: Part,
    product: Product,
    mount: MountRecord | undefined,
    report: WearReport | undefined,
  ): PartRow => ({
    part,
    product,
    mount: mount
      ? { id: mount.id, device: mount.device, slot: mount.slot, side: mount.side, fromAt: mount.fromAt }
      : null,
    wear: wearView(report),
  }),
)

export function partPage(bench: Bench, id: string): PartPage {
  const { store, clock } = bench
  const row = found(
    partRows(bench).find(({ part }) => part.id === id),
    'pair',
  )
  const nowAt = clock.nowAt()
  const stretches = store.usage.partStretches(nowAt, { part: id })
  return {
    ...row,
    mounts: store.mounts
      .ofPart(id)
      .reverse()
      .map((mount) => ({
        ...mount,
        hours:
          stretches
            .filter(({ device }) => device === mount.device)
            .reduce((seconds, stretch) => seconds + overlapSeconds(mount, stretch, nowAt), 0) /
          SECONDS_PER_HOUR,
      })),
    care: store.care
      .doneForPart(id)
      .map(({ id: entry, duty, doneAt, outcome, note }) => ({ id: entry, duty, doneAt, outcome, note })),
    cost: partPrices(store)(row.part),
  }
}
