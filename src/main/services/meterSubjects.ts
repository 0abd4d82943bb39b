import type { Device } from '../../shared/gear/device'
import { METER_KINDS } from '../../shared/parts/materials'
import { NO_LIFE_OVERRIDE } from '../../shared/parts/part'
import { type Instant, localDateOf } from '../../shared/time'
import { type AnySubject, wearKey } from '../../shared/wear/types'
import { columnsOfUse, cutUse } from '../../shared/wear/use'
import type { DeviceMeterRecord } from '../db/care'
import { keptWhileSame } from './keptWhileSame'
import { materialFigures } from './materialFigures'
import type { Bench } from './services'
import { ownerZone } from './settings'

/**
 * All that the record holds of what wears on devices as a whole, ended ones too: its use is every session. Of an
 * unchanged one the very subject of last time.
 */
export function meterSubjects(bench: Bench): readonly AnySubject[] {
  const { store, clock } = bench
  const meters = store.deviceMeters.all()
  if (meters.length === 0) return []
  const devices = new Map(store.devices.all().map((device) => [device.id, device]))
  const worn = store.usage.worn(clock.nowAt())
  const done = store.care.done.all()
  const zone = ownerZone(bench)
  const ofMaterial = materialFigures(store)
  const kept = keptSubjects(bench)

  return meters.flatMap((meter): AnySubject[] => {
    const device = devices.get(meter.device)
    if (!device) return []
    const figures = ofMaterial(METER_KINDS[meter.meter], null)
    const use = worn.ofDevice(device.id) ?? NEVER_USED
    const name = wearKey({ part: null, meterId: meter.id })
    return [
      kept(name, [meter, device, figures, use, done, zone], () => {
        const kind = METER_KINDS[meter.meter]
        const { lifeHours, lifeMonths, lifeCycles } = meter
        const own = { ...NO_LIFE_OVERRIDE, lifeHours, lifeMonths, lifeCycles }
        const hoursBefore = meter.sinceAt === null ? device.hoursBefore : 0
        const end = endOf(meter, device)
        return {
          part: name,
          meter: { id: meter.id, device: device.id, meter: meter.meter },
          // An id of a product holds no such words, so the two never mix.
          product: `the ${meter.meter} of ${device.id}`,
          kind,
          material: null,
          lifeOverrides: [own, NO_LIFE_OVERRIDE, figures],
          openedOn: meter.sinceAt === null ? device.acquiredOn : localDateOf(meter.sinceAt, zone),
          stockSinceOn: null,
          hoursBefore,
          trackedFromAt: hoursBefore > 0 ? (use.fromAt[0] ?? clock.nowAt()) : null,
          ...end,
          segments: cutUse(use, meter.sinceAt ?? -Infinity, end.retiredAt ?? Infinity),
          slotSegments: use,
          // Nobody notes how often a cable that is not swapped is plugged.
          mountedAt: [],
          batteryHours: meter.meter === 'battery' ? device.batteryHours : null,
          cleanRule: null,
          cleanedAt: [],
          foundFineAt: inspectionsOf(meter, done),
          mounted: end.retiredAt === null ? { device: device.id, slot: null, side: null } : null,
          spares: 0,
        }
      }),
    ]
  })
}

const keptSubjects = keptWhileSame<AnySubject>()
const NEVER_USED = columnsOfUse([])

/** When it was found still fine since it is at work. */
function inspectionsOf(
  { device, meter, sinceAt }: DeviceMeterRecord,
  done: ReturnType<Bench['store']['care']['done']['all']>,
): readonly Instant[] {
  return done
    .filter((entry) => entry.deviceId === device && entry.meter === meter && entry.outcome === 'still_fine')
    .map(({ doneAt }) => doneAt)
    .filter((doneAt) => doneAt >= (sinceAt ?? doneAt))
}

/** When it was renewed, or when the device went: then nothing is known but that it lasted so long. */
function endOf(meter: DeviceMeterRecord, device: Device): Pick<AnySubject, 'retiredAt' | 'retireReason'> {
  if (meter.endedAt !== null) return { retiredAt: meter.endedAt, retireReason: meter.endReason }
  return { retiredAt: device.retiredAt, retireReason: device.retiredAt === null ? null : 'other' }
}
