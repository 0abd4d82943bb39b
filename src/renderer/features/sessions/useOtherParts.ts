import { slotsOf } from '../../../shared/gear/slots'
import { productName, slotForKind } from '../../../shared/parts/part'
import { useChannel } from '../../app/api'

/** Parts from the drawer that go into a slot of the device, and those already chosen, as options. */
export function useOtherParts(deviceId: string | null, chosen: readonly string[]) {
  const cards = useChannel('devices.list', {}).data ?? []
  const rows = useChannel('parts.list', {}).data ?? []
  const card = cards.find(({ device }) => device.id === deviceId)
  if (!card) return []
  const slots = slotsOf(card.device)
  return rows
    .filter(({ part, product, mount }) => {
      if (chosen.includes(part.id)) return true
      const slot = slotForKind(product.kind)
      return mount === null && part.retiredAt === null && slot !== null && slots.includes(slot)
    })
    .map(({ part, product }) => ({ value: part.id, label: `${productName(product)} · ${part.id}` }))
}
