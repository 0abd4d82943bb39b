import type { z } from 'zod'
import type { Device } from '../../shared/gear/device'
import type { Money } from '../../shared/gear/money'
import type { deviceCostSchema } from '../../shared/gear/views'
import type { Part, StockLot } from '../../shared/parts/part'
import { type Instant, SECONDS_PER_HOUR } from '../../shared/time'
import type { Bench } from './services'
import { readSettings } from './settings'
import { wearReports } from './wear'

type DeviceCost = z.infer<typeof deviceCostSchema>

/** What one pair cost: its own price, else an equal share of its lot's. */
export function partPrice(part: Part, lots: readonly StockLot[], parts: readonly Part[]): Money | null {
  if (part.price) return part.price
  const lot = lots.find(({ id }) => id === part.lot)
  if (!lot?.price) return null
  const opened = parts.filter((each) => each.lot === lot.id).length
  const pairs = Math.max(1, lot.pairsBought ?? lot.pairs + opened)
  return { amount: lot.price.amount / pairs, currency: lot.price.currency }
}

/**
 * Cost per hour of a device with what it used up of tips, pads and cables. A part costs a device the
 * share of its price that was used up there: its damage (at most 1) × its hours on this device ÷ all its hours.
 */
export function deviceCost(bench: Bench, device: Device, hours: number, nowAt: Instant): DeviceCost {
  const { store } = bench
  const currency = device.price?.currency ?? readSettings(bench).currency
  const lots = store.stock.all()
  const parts = store.parts.all()
  const wear = wearReports(bench)
  const totals = Map.groupBy(store.usage.partTotals(nowAt), ({ part }) => part)
  const others = new Set<string>()
  let partsAmount = 0
  let anyPrice = device.price !== null
  for (const part of parts) {
    const own = totals.get(part.id) ?? []
    const here = own.find((total) => total.device === device.id)?.seconds ?? 0
    if (here === 0) continue
    const price = partPrice(part, lots, parts)
    if (!price) continue
    if (price.currency !== currency) {
      others.add(price.currency)
      continue
    }
    const everywhere =
      own.reduce((sum, { seconds }) => sum + seconds, 0) + part.hoursBefore * SECONDS_PER_HOUR
    const usedUp = part.retiredAt === null ? Math.min(1, wear.get(part.id)?.damage ?? 0) : 1
    partsAmount += price.amount * usedUp * (here / everywhere)
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
