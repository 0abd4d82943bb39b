import { type Device, deviceSchema } from '../gear/device'
import { type Mount, type Part, partSchema, type StockLot } from '../parts/part'
import { CAREERS, PARTS, RECORD_DAYS } from './careers'
import { HEADPHONES } from './headphones'
import { IN_EARS } from './inEars'
import { LOTS } from './products'
import type { DeviceSpec } from './spec'
import type { Timeline } from './timeline'

const SPECS = [...IN_EARS, ...HEADPHONES]

export function sampleDevices(time: Timeline): Device[] {
  return SPECS.map(
    ({ ownedDays, retiredDaysAgo, lentDaysAgo: _lent, dueBackInDays, ...fields }: DeviceSpec) =>
      deviceSchema.parse({
        ...fields,
        acquiredOn: time.day(ownedDays),
        retiredAt: retiredDaysAgo === undefined ? null : time.morning(retiredDaysAgo),
        dueBackOn: dueBackInDays === undefined ? null : time.day(-dueBackInDays),
      }),
  )
}

/** Whether a device could be listened to so many days before the end. */
export function isAtHand(device: string, daysAgo: number): boolean {
  const spec = SPECS.find(({ id }) => id === device)
  if (!spec) return false
  const goneDaysAgo = spec.retiredDaysAgo ?? spec.lentDaysAgo ?? (spec.status === 'in_repair' ? 12 : -1)
  return daysAgo <= spec.ownedDays && daysAgo > goneDaysAgo
}

export function sampleParts(time: Timeline): Part[] {
  return PARTS.map(({ id, product, opened, lot, retired, hoursBefore = 0, notes = '' }) =>
    partSchema.parse({
      id,
      product,
      openedOn: time.day(opened),
      lot: lot ?? null,
      hoursBefore,
      trackedFromAt: hoursBefore > 0 ? time.morning(RECORD_DAYS) : null,
      retiredAt: retired === undefined ? null : time.morning(retired[0]),
      retireReason: retired?.[1] ?? null,
      notes,
    }),
  )
}

/** What is left of each lot after the pairs that were opened from it. */
export function sampleStock(time: Timeline): StockLot[] {
  return LOTS.map(({ id, product, boughtDaysAgo, pairs, price }) => ({
    id,
    product,
    pairs: pairs - PARTS.filter(({ lot }) => lot === id).length,
    pairsBought: pairs,
    acquiredOn: time.day(boughtDaysAgo),
    price: { amount: price, currency: 'EUR' },
  }))
}

export function sampleMounts(time: Timeline): Mount[] {
  return CAREERS.flatMap(({ device, slot, side, changes }) =>
    changes.flatMap(([daysAgo, part], index): Mount[] => {
      if (part === null) return []
      const next = changes[index + 1]
      return [
        {
          part,
          device,
          slot,
          side,
          fromAt: time.morning(daysAgo),
          toAt: next ? time.morning(next[0]) : null,
        },
      ]
    }),
  )
}
