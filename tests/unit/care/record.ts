import type { DutyDone, DutyRecord } from '@shared/care/clocks'
import type { Pace } from '@shared/care/pace'
import { type DutyRule, dutyRuleFieldsSchema } from '@shared/care/rule'
import { indexUse, type WornStretch } from '@shared/care/useIndex'
import { type Instant, localDateOf, parseInstant } from '@shared/time'

export const BERLIN = 'Europe/Berlin'
export const dayOf = (at: Instant) => localDateOf(at, BERLIN)
export const NO_PACE: Pace = { hours: 0, sessions: 0, daysUsed: 0, cycles: 0 }

/** An instant of 2026 in UTC: `at('05-01 18:00')`. */
export function at(text: string): Instant {
  return parseInstant(`2026-${text.replace(' ', 'T')}:00Z`) ?? Number.NaN
}

/** A session that was worn from end to end. */
export function worn(from: string, hours: number): WornStretch {
  return { fromAt: at(from), toAt: at(from) + hours * 3600, sessionStartAt: at(from) }
}

export function done(when: string, outcome: DutyDone['outcome'] = 'done'): DutyDone {
  return { doneAt: at(when), outcome }
}

export function record(
  stretches: readonly WornStretch[],
  dones: readonly DutyDone[] = [],
  more: Partial<DutyRecord> = {},
): DutyRecord {
  return {
    use: indexUse(stretches, dayOf),
    cyclesUntil: null,
    done: dones,
    hoursBefore: 0,
    dayOf,
    ...more,
  }
}

export function rule(fields: Partial<DutyRule>): DutyRule {
  return dutyRuleFieldsSchema.parse(fields)
}
