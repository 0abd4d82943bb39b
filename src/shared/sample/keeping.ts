import type { DutyRule, JudgedFit } from '../interchange/contents'
import { type DeviceMeter, deviceMeterSchema, type Order, type Side } from '../parts/part'
import type { Timeline } from './timeline'

/** The battery of a true-wireless set, and the shells of a custom in-ear that ears grow out of. */
export const DEVICE_METERS: readonly DeviceMeter[] = [
  deviceMeterSchema.parse({ device: 'apple-airpods-pro-2', meter: 'battery' }),
  deviceMeterSchema.parse({ device: '64-audio-a12t', meter: 'shell' }),
]

/** One order is late, as orders are. */
export function sampleOrders(time: Timeline): Order[] {
  return [
    {
      id: 'order-1',
      product: 'sony-ep-ni1010-m',
      pairs: 2,
      orderedOn: time.day(9),
      expectedOn: time.day(2),
      price: { amount: 16, currency: 'EUR' },
    },
  ]
}

/** Unopened pairs that the owner never wants to be without. */
export const KEPT_PAIRS: ReadonlyMap<string, number> = new Map([['comply-t100-m', 1]])

/** The owner's own rules: one for a product, two for devices as a whole, one for a slot. */
export const DUTY_RULES: readonly DutyRule[] = [
  { ...rule('product', 'azla-sednaearfit-xelastec-m', 'clean'), everyDaysUsed: 14 },
  { ...rule('device', 'apple-airpods-pro-2', 'clean'), everySessions: 30 },
  { ...rule('device', '64-audio-a12t', 'inspect'), everyDays: 90 },
  { ...rule('device', 'sony-wh-1000xm5', 'clean'), slot: 'pads', everyDays: 30 },
]

export function sampleFits(time: Timeline): JudgedFit[] {
  return [
    judged('sennheiser-ie-600', 'spinfit-w1-m', 'both', time.evening(178), {
      fits: true,
      sealed: true,
      comfortableMinutes: 180,
      note: 'Sits deeper than the Type E.',
    }),
    judged('moondrop-variations', 'final-type-e-m', 'left', time.evening(606), {
      fits: false,
      sealed: false,
      note: 'Slips off the nozzle.',
    }),
    judged('etymotic-er4xr', 'comply-t100-m', 'left', time.evening(240), {
      fits: true,
      sealed: true,
      comfortableMinutes: 150,
    }),
    judged('etymotic-er4xr', 'comply-t100-m', 'right', time.evening(240), {
      fits: true,
      sealed: true,
      comfortableMinutes: 120,
    }),
    judged('etymotic-er4xr', 'etymotic-triple-flange-m', 'both', time.evening(402), {
      fits: true,
      sealed: true,
      comfortableMinutes: 40,
    }),
  ]
}

function rule(scope: DutyRule['scope'], scopeId: string, duty: DutyRule['duty']): DutyRule {
  return {
    scope,
    scopeId,
    slot: null,
    duty,
    enabled: true,
    everyHours: null,
    everySessions: null,
    everyDaysUsed: null,
    everyDays: null,
    everyCycles: null,
    nextFrom: 'done',
  }
}

function judged(
  device: string,
  product: string,
  side: Side,
  judgedAt: number,
  found: Partial<Pick<JudgedFit, 'fits' | 'sealed' | 'comfortableMinutes' | 'note'>>,
): JudgedFit {
  return {
    device,
    product,
    side,
    fits: null,
    sealed: null,
    comfortableMinutes: null,
    judgedAt,
    note: '',
    ...found,
  }
}
