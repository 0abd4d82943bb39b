import { type Device, deviceName } from '../gear/device'
import { t } from '../i18n/texts'
import type { SuggestInput } from '../suggest/types'
import { SECONDS_PER_MONTH, utcMidnightOf } from '../time'
import type { Coverage } from './views'

/** Untouched for longer than this is idle, months (product note: "not touched in 5 months"). */
export const IDLE_MONTHS = 5

type Idle = Coverage['idle'][number]

/**
 * Devices that are first in no scenario and have not been worn for five months, longest first; each with
 * where it comes nearest. What cannot be worn or is for sale already is not among them, nor is a device
 * that was never worn and may be new.
 */
export function idleDevices(
  rows: Coverage['rows'],
  { devices, use, nowAt }: Pick<SuggestInput, 'devices' | 'use' | 'nowAt'>,
): Idle[] {
  const lastEndAt = new Map(use.map((row) => [row.device, row.lastEndAt]))
  const names = new Map(devices.map((device) => [device.id, deviceName(device)]))
  const firsts = new Set(
    rows.flatMap(({ best, cells }) =>
      cells.filter(({ score }) => score !== null && score === best?.score).map(({ device }) => device),
    ),
  )
  // Every row has the same devices in the same order.
  const places = new Map(rows[0]?.cells.map(({ device }, index) => [device, index]))
  return devices
    .filter(({ id, status }) => status === 'available' && !firsts.has(id))
    .flatMap((device) => {
      const worn = lastEndAt.get(device.id) ?? null
      const sinceAt = worn ?? ownedSince(device)
      const months = sinceAt === null ? 0 : (nowAt - sinceAt) / SECONDS_PER_MONTH
      return months < IDLE_MONTHS ? [] : [{ device, months, worn: worn !== null }]
    })
    .sort((a, b) => b.months - a.months || (a.device.id < b.device.id ? -1 : 1))
    .map(({ device, months, worn }) => ({
      device: device.id,
      text: idleWords(worn, months, nearest(device.id, rows, places, names)),
    }))
}

function ownedSince({ acquiredOn }: Device): number | null {
  return acquiredOn === null ? null : utcMidnightOf(acquiredOn)
}

function idleWords(worn: boolean, months: number, near: Nearest | null): string {
  const { idle } = t.coverage
  const span =
    months < 24 ? idle.months({ count: Math.floor(months) }) : idle.years({ count: Math.floor(months / 12) })
  if (near === null) return worn ? idle.untouched({ span }) : idle.neverWorn({ span })
  const { scenario, behind, best } = near
  const parts = { span, scenario, points: Math.max(1, Math.round(behind)), best }
  return worn ? idle.untouchedNearest(parts) : idle.neverWornNearest(parts)
}

interface Nearest {
  readonly scenario: string
  /** Points behind the best device there. */
  readonly behind: number
  readonly best: string
}

/** Where it lies the fewest points behind the first. */
function nearest(
  device: string,
  rows: Coverage['rows'],
  places: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
): Nearest | null {
  const place = places.get(device)
  if (place === undefined) return null
  let closest: Nearest | null = null
  for (const { name, best, cells } of rows) {
    const score = cells[place]?.score
    if (best === null || score == null) continue
    const behind = best.score - score
    if (closest !== null && closest.behind <= behind) continue
    closest = { scenario: name, behind, best: names.get(best.device) ?? best.device }
  }
  return closest
}
