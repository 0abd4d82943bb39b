import type { z } from 'zod'
import type { Device } from '../../shared/gear/device'
import type { deviceCostSchema } from '../../shared/gear/views'
import { type Instant, SECONDS_PER_HOUR } from '../../shared/time'
import { byId } from './lookUp'
import { partPrices } from './prices'
import type { Bench } from './services'
import { readSettings } from './settings'
import { wearReports } from './wear'

export type DeviceCost = z.infer<typeof deviceCostSchema>

/**
 * Cost per hour of devices with what they used up of tips, pads and cables. A part costs a device the
 * share of its price that was used up there: its damage (at most 1) × its hours on this device ÷ all its hours.
 * @returns reckons the cost of one device that was worn for so many hours
 */
export function deviceCosts(bench: Bench, nowAt: Instant): (device: Device, hours: number) => DeviceCost {
  const { store } = bench
  const ownersCurrency = readSettings(bench).currency
  const wear = wearReports(bench)
  const priceOf = partPrices(store)
  const parts = byId(store.parts.all())
  const worn = store.usage.worn(nowAt)

  return (device, hours) => {
    const currency = device.price?.currency ?? ownersCurrency
    const others = new Set<string>()
    let partsAmount = 0
    let anyPrice = device.price !== null
    for (const id of [...worn.partsOf(device.id)].sort()) {
      const part = parts.get(id)
      const price = part ? priceOf(part) : null
      if (!part || !price) continue
      if (price.currency !== currency) {
        others.add(price.currency)
        continue
      }
      const seconds = worn.secondsOf(id, device.id)
      const everywhere = worn.secondsOf(id) + part.hoursBefore * SECONDS_PER_HOUR
      const usedUp = part.retiredAt === null ? Math.min(1, wear.get(id)?.damage ?? 0) : 1
      partsAmount += price.amount * usedUp * (seconds / everywhere)
      anyPrice = true
    }
    const total = (device.price?.amount ?? 0) + partsAmount
    return {
      devicePrice: device.price,
      partsAmount,
      currency: anyPrice ? currency : null,
      perHour: anyPrice && hours > 0 ? total / hours : null,
      otherCurrencies: [...others].sort(),
    }
  }
}
