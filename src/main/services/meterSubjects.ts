import type { Device } from '../../shared/gear/device'
import { METER_KINDS } from '../../shared/parts/materials'
import { NO_LIFE_OVERRIDE } from '../../shared/parts/part'
import { type Instant, localDateOf } from '../../shared/time'
import { type UseSegment, type WearSubject, wearKey } from '../../shared/wear/types'
import type { DeviceMeterRecord } from '../db/care'
import { materialFigures } from './materialFigures'
import type { Bench } from './services'
import { ownerZone } from './settings'

/** All that the record holds of what wears on devices as a whole, ended ones too: its use is every session. */
export function meterSubjects(bench: Bench): WearSubject[] {
  const { store, clock } = bench
  const meters = store.deviceMeters.all()
  if (meters.length === 0) return []
  const devices = new Map(store.devices.all().map((device) => [device.id, device]))
  const sessions = Map.groupBy(store.meteredUse(clock.nowAt()), ({ device }) => device)
  const inspected = Map.groupBy(
    store.care.done.all().filter(({ meter, outcome }) => meter !== null && outcome === 'still_fine'),
    ({ deviceId, meter }) => `${deviceId}/${meter}`,
  )
  const zone = ownerZone(bench)
  const ofMaterial = materialFigures(store)

  return meters.flatMap((meter): WearSubject[] => {
    const device = devices.get(meter.device)
    if (!device) return []
    const kind = METER_KINDS[meter.meter]
    const whole = { id: meter.id, device: device.id, meter: meter.meter }
    const slotSegments = sessions.get(device.id) ?? []
    const { lifeHours, lifeMonths, lifeCycles } = meter
    const own = { ...NO_LIFE_OVERRIDE, lifeHours, lifeMonths, lifeCycles }
    const hoursBefore = meter.sinceAt === null ? device.hoursBefore : 0
    const end = endOf(meter, device)
    return [
      {
        part: wearKey({ part: null, meterId: meter.id }),
        meter: whole,
        // An id of a product holds no such words, so the two never mix.
        product: `the ${meter.meter} of ${device.id}`,
        kind,
        material: null,
        lifeOverrides: [own, NO_LIFE_OVERRIDE, ofMaterial(kind, null)],
        openedOn: meter.sinceAt === null ? device.acquiredOn : localDateOf(meter.sinceAt, zone),
        stockSinceOn: null,
        hoursBefore,
        trackedFromAt: hoursBefore > 0 ? (slotSegments[0]?.fromAt ?? clock.nowAt()) : null,
        ...end,
        segments: within(slotSegments, meter.sinceAt, end.retiredAt),
        slotSegments,
        // Nobody notes how often a cable that is not swapped is plugged.
        timesMounted: 0,
        batteryHours: meter.meter === 'battery' ? device.batteryHours : null,
        cleanRule: null,
        cleanedAt: [],
        foundFineAt: (inspected.get(`${device.id}/${meter.meter}`) ?? [])
          .map(({ doneAt }) => doneAt)
          .filter((doneAt) => doneAt >= (meter.sinceAt ?? doneAt)),
        mounted: end.retiredAt === null ? { device: device.id, slot: null, side: null } : null,
        spares: 0,
      },
    ]
  })
}

/** When it was renewed, or when the device went: then nothing is known but that it lasted so long. */
function endOf(meter: DeviceMeterRecord, device: Device): Pick<WearSubject, 'retiredAt' | 'retireReason'> {
  if (meter.endedAt !== null) return { retiredAt: meter.endedAt, retireReason: meter.endReason }
  return { retiredAt: device.retiredAt, retireReason: device.retiredAt === null ? null : 'other' }
}

function within(
  segments: readonly UseSegment[],
  sinceAt: Instant | null,
  endAt: Instant | null,
): readonly UseSegment[] {
  return segments.flatMap((segment) => {
    const fromAt = Math.max(segment.fromAt, sinceAt ?? segment.fromAt)
    const toAt = Math.min(segment.toAt, endAt ?? segment.toAt)
    return fromAt < toAt ? [{ ...segment, fromAt, toAt }] : []
  })
}
