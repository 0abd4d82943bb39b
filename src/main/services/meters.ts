import { meterName } from '../../shared/care/names'
import { type Device, deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { METER_SLOTS } from '../../shared/parts/materials'
import { type MeterRow, metersOf } from '../../shared/parts/meters'
import { type DeviceMeter, METERS, type Meter } from '../../shared/parts/part'
import { capitalised } from '../../shared/text'
import type { Instant } from '../../shared/time'
import type { DeviceMeterRecord } from '../db/care'
import { act, type Bench, found, refuse } from './services'
import { meterReports, wearView } from './wear'

/** What can wear on a device as a whole, and what is known of it. */
export function listMeters(bench: Bench, device: string): MeterRow[] {
  const it = found(bench.store.devices.get(device), 'device')
  const rows = rowsOf(bench, device)
  const reports = meterReports(bench)
  return metersFor(bench, it, rows).map((meter) => {
    const own = rows.filter((row) => row.meter === meter)
    const open = own.find(({ endedAt }) => endedAt === null) ?? null
    return {
      meter,
      open: open && {
        id: open.id,
        sinceAt: open.sinceAt,
        lifeHours: open.lifeHours,
        lifeMonths: open.lifeMonths,
        lifeCycles: open.lifeCycles,
        wear: wearView(reports.get(open.id)),
      },
      ended: own
        .flatMap(({ id, endedAt, endReason }) =>
          endedAt === null ? [] : [{ id, endedAt, reason: endReason, wear: wearView(reports.get(id)) }],
        )
        .sort((a, b) => b.endedAt - a.endedAt),
    }
  })
}

export function switchMeter(bench: Bench, input: ParsedInput<'meters.switch'>): Changed<null> {
  const { store } = bench
  const device = found(store.devices.get(input.device), 'device')
  const open = store.deviceMeters.open(device.id, input.meter)
  const name = meterLabel(bench, { device: device.id, meter: input.meter })
  if (!input.on) {
    const { id } = found(open, 'meter')
    return act(bench, t.services.care.wearOff({ name }), () => {
      store.deviceMeters.remove(id)
      return null
    })
  }
  if (open) refuse('CONFLICT', t.services.care.meteredAlready)
  const rows = rowsOf(bench, device.id)
  if (!metersFor(bench, device, rows).includes(input.meter)) {
    refuse('VALIDATION', t.services.care.nothingToMeter({ name: deviceName(device) }), 'meter')
  }
  const sinceAt = beginning(bench, rows, input.meter, input.sinceAt)
  return act(bench, t.services.care.wearOn({ name }), () => {
    store.deviceMeters.insert({ ...NEW_METER, device: device.id, meter: input.meter, sinceAt })
    return null
  })
}

/** Ends the one at work and begins the next at the same instant; answers the new one. */
export function renewMeter(bench: Bench, input: ParsedInput<'meters.renew'>): Changed<number> {
  const { store, clock } = bench
  const open = found(store.deviceMeters.open(input.device, input.meter), 'meter')
  const at = notAhead(bench, input.at ?? clock.nowAt())
  if (open.sinceAt !== null && at <= open.sinceAt) {
    refuse('CONFLICT', t.services.care.beganLater, 'at')
  }
  return act(bench, capitalised(t.services.care.renewed({ name: meterLabel(bench, open) })), () => {
    store.deviceMeters.update({ ...open, endedAt: at, endReason: input.reason })
    const { device, meter, lifeHours, lifeMonths, lifeCycles } = open
    const own = { lifeHours, lifeMonths, lifeCycles }
    return store.deviceMeters.insert({ device, meter, sinceAt: at, endedAt: null, endReason: null, ...own })
  })
}

/** Corrects when the one at work began. */
export function updateMeter(bench: Bench, input: ParsedInput<'meters.update'>): Changed<null> {
  const { store } = bench
  const meter = found(
    store.deviceMeters.all().find(({ id }) => id === input.id),
    'meter',
  )
  if (meter.endedAt !== null) refuse('CONFLICT', t.services.care.endedAlready)
  const sinceAt = beginning(bench, rowsOf(bench, meter.device), meter.meter, input.sinceAt)
  return act(bench, t.services.care.beginningCorrected({ name: meterLabel(bench, meter) }), () => {
    store.deviceMeters.update({ ...meter, sinceAt })
    return null
  })
}

/** `the battery of AirPods Pro 2` */
export function meterLabel(
  { store }: Bench,
  { device, meter }: Pick<DeviceMeter, 'device' | 'meter'>,
): string {
  return meterName(meter, deviceName(found(store.devices.get(device), 'device')))
}

const NEW_METER = {
  endedAt: null,
  endReason: null,
  lifeHours: null,
  lifeMonths: null,
  lifeCycles: null,
} as const

/** A pad, cable or battery that is a part of its own has its own wear; what is switched on is shown all the same. */
function metersFor({ store }: Bench, device: Device, rows: readonly DeviceMeterRecord[]): Meter[] {
  const kept = new Set(rows.map(({ meter }) => meter))
  const apart = (meter: Meter) => {
    const slot = METER_SLOTS[meter]
    return slot !== null && store.mounts.openInSlot(device.id, slot).length > 0
  }
  return METERS.filter((meter) => kept.has(meter) || (metersOf(device).includes(meter) && !apart(meter)))
}

function rowsOf({ store }: Bench, device: string): DeviceMeterRecord[] {
  return store.deviceMeters.all().filter((row) => row.device === device)
}

/** null = since new, unless one before it has ended: then since that. */
function beginning(
  bench: Bench,
  rows: readonly DeviceMeterRecord[],
  meter: Meter,
  sinceAt: Instant | null,
): Instant | null {
  const ends = rows.flatMap((row) => (row.meter === meter && row.endedAt !== null ? [row.endedAt] : []))
  const lastEnd = ends.length === 0 ? null : Math.max(...ends)
  if (sinceAt === null) return lastEnd
  if (lastEnd !== null && sinceAt < lastEnd) {
    refuse('CONFLICT', t.services.care.formerAtWork, 'sinceAt')
  }
  return notAhead(bench, sinceAt, 'sinceAt')
}

function notAhead({ clock }: Bench, at: Instant, path = 'at'): Instant {
  return at <= clock.nowAt() ? at : refuse('VALIDATION', t.services.care.stillToCome, path)
}
