import { deviceName } from '../../shared/gear/device'
import type { AttentionItem } from '../../shared/ipc/appViews'
import { METERED_FROM_START } from '../../shared/parts/materials'
import { productName } from '../../shared/parts/part'
import { partRows } from './partViews'
import type { Bench } from './services'

/** Mounted parts that are not fine, most urgent first; snoozed ones wait. */
export function attentionList(bench: Bench): AttentionItem[] {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const snoozed = new Set(
    store.care.snoozes
      .all()
      .filter(({ duty, untilAt }) => duty === 'replace' && untilAt !== null && untilAt > nowAt)
      .map(({ partId }) => partId),
  )
  const names = new Map(store.devices.all().map((device) => [device.id, deviceName(device)]))
  return partRows(bench)
    .flatMap(({ part, product, mount, wear }): AttentionItem[] => {
      if (!wear || !mount || wear.state === 'fine') return []
      if (part.retiredAt !== null || snoozed.has(part.id) || !METERED_FROM_START[product.kind]) return []
      return [
        {
          part: part.id,
          name: productName(product),
          device: mount.device,
          deviceName: names.get(mount.device) ?? null,
          slot: mount.slot,
          state: wear.state,
          damage: wear.damage,
          medianDamage: wear.medianDamage,
          pWornNow: wear.pWornNow,
          why: wear.why,
          spares: wear.spares,
          orderBy: wear.orderBy,
        },
      ]
    })
    .sort((a, b) => b.pWornNow - a.pWornNow || (a.part < b.part ? -1 : 1))
}
