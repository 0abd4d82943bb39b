import { assume } from '../gear/assumptions'
import type { Device } from '../gear/device'
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
    itemNote('Put on', ranked.rig.tips, occasion),
    itemNote('Put on', ranked.rig.pads, occasion),
    itemNote('Bring the cable', ranked.rig.cable, occasion),
    sourceNote(ranked, occasion),
    ranked.adapterNote,
  ])
  const occasion = served[0]?.occasion
  if (occasion) list.push(spareNote(device, arrangeShelf(occasion), minutes))
  return [...new Set(list.filter((note) => note !== null))]
}

/** null where the device wears it already, or where nothing is recorded. */
function itemNote(verb: string, item: RigItem, { parts, stock }: SuggestInput): string | null {
  if (item === null) return null
  if ('product' in item) {
    const lot = stock.find(({ product }) => product.id === item.product)
    return lot ? `${verb}: ${productName(lot.product)}, unopened, from stock.` : null
  }
  const part = parts.find((one) => one.part.id === item.part)
  return part && part.mounted === null ? `${verb}: ${productName(part.product)}, from the drawer.` : null
}

function sourceNote({ rig }: Ranked, { sources }: SuggestInput): string | null {
  const source = sources.find(({ id }) => id === rig.source)
  return source ? `It plays from the ${source.name}.` : null
}

/** A word about the pair it wears when the plan is longer than what is left of it. */
function spareNote(device: Device, shelf: Shelf, minutes: number): string | null {
  for (const slot of ['tips', 'pads'] as const) {
    const worn = shelf.wornBy(device.id, slot)
    if (worn?.hoursLeft == null || worn.hoursLeft * 60 >= minutes) continue
    const left = `its ${slot} have about ${duration(worn.hoursLeft * 60)} left for ${duration(minutes)} planned`
    const spare = [...shelf.drawer(slot), ...shelf.unopened(slot)].find(
      ({ product }) => fitsSlot(product, device, slot, shelf.judged(device.id, product.id)) === true,
    )
    return spare
      ? `Spare ${slot}: ${productName(spare.product)}; ${left}.`
      : `${left.charAt(0).toUpperCase()}${left.slice(1)}, and no spare pair of yours is known to fit.`
  }
  return null
}

/** null for what needs no battery. */
export function chargeNote(device: Device, minutes: number): string | null {
  const battery = assume(device).batteryHours
  if (battery === null) return null
  const lasts = `${battery.assumed ? 'about ' : ''}${duration(battery.value * 60)} of battery`
  return battery.value * 60 < minutes
    ? `Charge it and bring its charger: ${lasts} for ${duration(minutes)}.`
    : `Charge it: ${lasts}.`
}
