import { sourceSchema } from '../gear/source'
import type { Contents } from '../interchange/contents'
import { productSchema } from '../parts/part'
import { DEFAULT_SETTINGS } from '../settings'
import { type Instant, SECONDS_PER_DAY, utcMidnightOf } from '../time'
import { sampleCare } from './care'
import { NOTES, READING, SOURCES } from './extras'
import { DEVICE_METERS, DUTY_RULES, KEPT_PAIRS, sampleFits, sampleOrders } from './keeping'
import { PRODUCTS } from './products'
import { createRandom } from './random'
import { sampleSessions } from './sessions'
import { isAtHand, sampleDevices, sampleMounts, sampleParts, sampleStock } from './shelf'
import { timelineTo } from './timeline'
import { HOME_ZONE } from './zone'

/** 2026-11-01T00:00:00Z: where the history ends unless another instant is asked for. */
export const SAMPLE_ENDS_AT: Instant = 1_793_491_200

const SEED = 20_261_101

/**
 * An enthusiast's two years with twenty devices, to explore without recording anything of one's own.
 * @param endAt where the history ends; the same instant always gives the same collection.
 */
export function sampleCollection(endAt: Instant): Contents {
  const time = timelineTo(endAt)
  const devices = sampleDevices(time)
  const mounts = sampleMounts(time)
  const lastMidnight = utcMidnightOf(time.day(0))
  const daysAgo = (on: string) => Math.round((lastMidnight - utcMidnightOf(on)) / SECONDS_PER_DAY)
  return {
    owner: { ...DEFAULT_SETTINGS, glasses: 'thin', zone: HOME_ZONE },
    devices,
    products: PRODUCTS.map((product) =>
      productSchema.parse({ ...product, keepPairs: KEPT_PAIRS.get(product.id) ?? null }),
    ),
    stock: sampleStock(time),
    parts: sampleParts(time),
    mounts,
    sessions: sampleSessions(devices, ({ id }, on) => isAtHand(id, daysAgo(on)), endAt, createRandom(SEED)),
    sources: SOURCES.map((source) => sourceSchema.parse(source)),
    scenarios: [READING],
    notes: NOTES.map(([device, days, text]) => ({ device, at: time.evening(days), text })),
    photos: [],
    dutyRules: DUTY_RULES,
    dutiesDone: sampleCare(mounts, time, createRandom(SEED + 1)),
    snoozes: [
      {
        part: 'final-type-e-m-1',
        device: null,
        meter: null,
        duty: 'replace',
        until: time.evening(-14),
        untilHours: null,
      },
    ],
    fitJudgements: sampleFits(time),
    feedback: [],
    learningResets: [],
    rigRatings: [],
    materialFigures: [],
    deviceMeters: DEVICE_METERS,
    orders: sampleOrders(time),
  }
}
