import { overlapSeconds } from '../../shared/interval'
import type { PartPage, PartRow } from '../../shared/parts/views'
import { SECONDS_PER_HOUR } from '../../shared/time'
import { partPrices } from './prices'
import { type Bench, found } from './services'
import { wearReports, wearView } from './wear'

/** Every part with its product, place and wear. */
export function partRows(bench: Bench): PartRow[] {
  const { store } = bench
  const wear = wearReports(bench)
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const mounts = new Map(store.mounts.open().map((mount) => [mount.part, mount]))
  return store.parts.all().flatMap((part): PartRow[] => {
    const product = products.get(part.product)
    if (!product) return []
    const mount = mounts.get(part.id)
    return [
      {
        part,
        product,
        mount: mount
          ? { id: mount.id, device: mount.device, slot: mount.slot, side: mount.side, fromAt: mount.fromAt }
          : null,
        wear: wearView(wear.get(part.id)),
      },
    ]
  })
}

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
