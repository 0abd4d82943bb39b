import { type Device, deviceName } from '../gear/device'
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
      text: `${worn ? 'Not touched' : 'Yours, and not worn,'} in ${span(months)} and best at nothing${nearest(device.id, rows, names)}.`,
    }))
}

function ownedSince({ acquiredOn }: Device): number | null {
  return acquiredOn === null ? null : utcMidnightOf(acquiredOn)
}

function span(months: number): string {
  return months < 24 ? `${Math.floor(months)} months` : `${Math.floor(months / 12)} years`
}

/** Where it lies the fewest points behind the first, as the end of a sentence. */
function nearest(device: string, rows: Coverage['rows'], names: ReadonlyMap<string, string>): string {
  let closest: { readonly behind: number; readonly text: string } | null = null
  for (const { name, best, cells } of rows) {
    const score = cells.find((cell) => cell.device === device)?.score
    if (best === null || score == null) continue
    const behind = best.score - score
    if (closest !== null && closest.behind <= behind) continue
    const points = Math.max(1, Math.round(behind))
    const text = `${name}, ${points} ${points === 1 ? 'point' : 'points'} behind the ${names.get(best.device) ?? best.device}`
    closest = { behind, text }
  }
  return closest === null ? '' : `; it comes nearest for ${closest.text}`
}
