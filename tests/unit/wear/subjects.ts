import { defaultDuty } from '@shared/care/defaults'
import { type Instant, localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR, utcMidnightOf } from '@shared/time'
import type { Calendar } from '@shared/wear/damage'
import { DEFAULT_THRESHOLDS } from '@shared/wear/state'
import type { UseSegment, WearReport, WearSubject } from '@shared/wear/types'
import { computeWear } from '@shared/wear/wear'

/** Noon of 1 November 2026, UTC. */
export const NOW: Instant = Date.parse('2026-11-01T12:00:00Z') / 1000

export const OPTIONS = { nowAt: NOW, zone: 'UTC', deliveryDays: 5, thresholds: DEFAULT_THRESHOLDS }

/** The days of an owner in Reykjavík. */
export const UTC_DAYS: Calendar = { dayStart: utcMidnightOf, dayOf: (at) => localDateOf(at, 'UTC') }

/** A fresh pair of foam tips on the left and right of an in-ear, never used. */
export function foamTips(changes: Partial<WearSubject> = {}): WearSubject {
  return {
    part: 'foam-1',
    product: 'comply-t100-m',
    kind: 'tips',
    material: 'memory_foam',
    lifeOverrides: [],
    openedOn: null,
    stockSinceOn: null,
    hoursBefore: 0,
    trackedFromAt: null,
    retiredAt: null,
    retireReason: null,
    segments: [],
    mountedAt: [],
    batteryHours: null,
    cleanRule: defaultDuty('clean', { kind: 'tips', material: null, metered: true })?.rule ?? null,
    cleanedAt: [],
    foundFineAt: [],
    mounted: { device: 'er4xr', slot: 'tips', side: 'both' },
    spares: 0,
    ...changes,
  }
}

/** So many matings, one a day until yesterday. */
export function matedDaily(times: number): number[] {
  return Array.from({ length: times }, (_, day) => NOW - (times - day) * SECONDS_PER_DAY)
}

/** One session of wearing that began `daysAgo` and lasted `hours`. */
export function worn(daysAgo: number, hours: number, changes: Partial<UseSegment> = {}): UseSegment {
  const fromAt = NOW - Math.round(daysAgo * SECONDS_PER_DAY)
  return {
    fromAt,
    toAt: fromAt + Math.round(hours * SECONDS_PER_HOUR),
    sessionStartAt: fromAt,
    sweat: 'none',
    temperatureC: null,
    scenario: null,
    ...changes,
  }
}

/** The same session every day for `days` days, the last one a day ago. */
export function wornDaily(days: number, hours: number, endDaysAgo = 0): UseSegment[] {
  return Array.from({ length: days }, (_, i) => worn(endDaysAgo + i + 1, hours))
}

/** A pair that was retired `daysAgo` after `hours` of use. */
export function retired(part: string, hours: number, changes: Partial<WearSubject> = {}): WearSubject {
  return foamTips({
    part,
    mounted: null,
    retiredAt: NOW - 10 * SECONDS_PER_DAY,
    retireReason: 'worn_out',
    segments: [worn(10 + hours / 24, hours)],
    ...changes,
  })
}

/** The report of one part out of many. */
export function reportFor(
  part: string,
  subjects: readonly WearSubject[],
  options: Partial<typeof OPTIONS> = {},
): WearReport {
  const report = computeWear(subjects, { ...OPTIONS, ...options }).find((row) => row.part === part)
  if (!report) throw new Error(`no report for ${part}`)
  return report
}
