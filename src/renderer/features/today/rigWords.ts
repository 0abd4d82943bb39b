import type { Slot } from '../../../shared/gear/device'
import { formatHours } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { Rig, RigItem } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'

/** One thing of a rig in words, and what would put it on the device. */
export interface RigWords {
  readonly slot: Slot
  readonly item: NonNullable<RigItem>
  readonly product: string
  readonly name: string
  /** "11 h left" */
  readonly detail: string | null
  /** null = it is already on the device. */
  readonly mount: { readonly part: string | null; readonly product: string | null } | null
}

/** Puts names to the ids of a rig. */
export function useRigWords(device: string, rig: Rig): { items: RigWords[]; source: string | null } {
  const parts = useChannel('parts.list', {}).data ?? []
  const products = useChannel('products.list', {}).data ?? []
  const sources = useChannel('sources.list', {}).data ?? []

  function words(slot: Slot, item: RigItem): RigWords | null {
    if (item === null) return null
    if ('product' in item) {
      const row = products.find(({ product }) => product.id === item.product)
      if (!row) return null
      return {
        slot,
        item,
        product: row.product.id,
        name: productName(row.product),
        detail: null,
        mount: { part: null, product: item.product },
      }
    }
    const row = parts.find(({ part }) => part.id === item.part)
    if (!row) return null
    const mounted = row.mount?.device === device
    const left = row.wear?.hoursLeft ?? null
    const wears = slot === 'tips' || slot === 'pads'
    const { hoursLeft, pastItsTime } = t.today.rig
    const hours = left === null ? null : left > 0 ? hoursLeft({ length: formatHours(left) }) : pastItsTime
    return {
      slot,
      item,
      product: row.product.id,
      name: productName(row.product),
      detail: wears ? hours : null,
      mount: mounted ? null : { part: item.part, product: null },
    }
  }

  return {
    items: [words('tips', rig.tips), words('pads', rig.pads), words('cable', rig.cable)].filter(
      (item) => item !== null,
    ),
    source: sources.find(({ id }) => id === rig.source)?.name ?? null,
  }
}
