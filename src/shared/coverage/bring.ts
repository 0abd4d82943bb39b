import { assume } from '../gear/assumptions'
import type { Device } from '../gear/device'
import { t } from '../i18n/texts'
import { fitsSlot } from '../parts/fit'
import { productName } from '../parts/part'
import { arrangeShelf, type Shelf } from '../suggest/shelf'
import type { Ranked, RigItem, SuggestInput } from '../suggest/types'
import { duration } from '../suggest/words'

/** A device on one of the occasions it is packed for. */
export interface Served {
  readonly occasion: SuggestInput
  readonly ranked: Ranked
}

/**
 * What to bring with a device, as sentences, each once: tips or pads that have yet to be put on, another cable,
 * the source, adapters, and a spare pair where the one it wears will not last.
 * @param minutes of listening planned with the device altogether
 */
export function bringList(device: Device, served: readonly Served[], minutes: number): string[] {
  const list = served.flatMap(({ occasion, ranked }) => [
    wearableNote(ranked.rig.tips, occasion),
    wearableNote(ranked.rig.pads, occasion),
    cableNote(ranked.rig.cable, occasion),
    sourceNote(ranked, occasion),
    ranked.adapterNote,
  ])
  const occasion = served[0]?.occasion
  if (occasion) list.push(spareNote(device, arrangeShelf(occasion), minutes))
  return [...new Set(list.filter((note) => note !== null))]
}

function wearableNote(item: RigItem, occasion: SuggestInput): string | null {
  const found = foundOf(item, occasion)
  if (found === null) return null
  return found.unopened ? t.coverage.bring.putOnUnopened(found) : t.coverage.bring.putOnFromDrawer(found)
}

function cableNote(item: RigItem, occasion: SuggestInput): string | null {
  const found = foundOf(item, occasion)
  if (found === null) return null
  return found.unopened ? t.coverage.bring.cableUnopened(found) : t.coverage.bring.cableFromDrawer(found)
}

/** null where the device wears it already, or where nothing is recorded. */
function foundOf(
  item: RigItem,
  { parts, stock }: SuggestInput,
): { readonly product: string; readonly unopened: boolean } | null {
  if (item === null) return null
  if ('product' in item) {
    const lot = stock.find(({ product }) => product.id === item.product)
    return lot ? { product: productName(lot.product), unopened: true } : null
  }
  const part = parts.find((one) => one.part.id === item.part)
  return part && part.mounted === null ? { product: productName(part.product), unopened: false } : null
}

function sourceNote({ rig }: Ranked, { sources }: SuggestInput): string | null {
  const source = sources.find(({ id }) => id === rig.source)
  return source ? t.coverage.bring.playsFrom({ source: source.name }) : null
}

/** A word about the pair it wears when the plan is longer than what is left of it. */
function spareNote(device: Device, shelf: Shelf, minutes: number): string | null {
  for (const slot of ['tips', 'pads'] as const) {
    const worn = shelf.wornBy(device.id, slot)
    if (worn?.hoursLeft == null || worn.hoursLeft * 60 >= minutes) continue
    const pair = { left: duration(worn.hoursLeft * 60), planned: duration(minutes) }
    const spare = [...shelf.drawer(slot), ...shelf.unopened(slot)].find(
      ({ product }) => fitsSlot(product, device, slot, shelf.judged(device.id, product.id)) === true,
    )
    return spare
      ? t.coverage.bring.spare[slot]({ product: productName(spare.product), ...pair })
      : t.coverage.bring.noSpare[slot](pair)
  }
  return null
}

/** null for what needs no battery. */
export function chargeNote(device: Device, minutes: number): string | null {
  const battery = assume(device).batteryHours
  if (battery === null) return null
  const { bring } = t.coverage
  const amount = duration(battery.value * 60)
  const lasts = battery.assumed ? bring.about({ amount }) : amount
  return battery.value * 60 < minutes
    ? bring.chargeAndCharger({ battery: lasts, planned: duration(minutes) })
    : bring.charge({ battery: lasts })
}
