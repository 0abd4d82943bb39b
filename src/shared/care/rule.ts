import { z } from 'zod'
import { SLOTS } from '../gear/device'
import { DUTIES } from '../parts/care'

/** The clocks that a duty can go by; whichever reaches its interval first decides. */
export const DUTY_CLOCKS = ['hours', 'sessions', 'daysUsed', 'days', 'cycles'] as const
export type DutyClock = (typeof DUTY_CLOCKS)[number]

const count = z.int().positive().max(1e6).nullable().default(null)

/** When a duty is due again. A clock that is null does not run; without any the duty is off. */
export const dutyRuleFieldsSchema = z.strictObject({
  enabled: z.boolean().default(true),
  everyHours: z.number().positive().max(1e6).nullable().default(null),
  everySessions: count,
  /** Calendar days on which it was used. */
  everyDaysUsed: count,
  /** Calendar days, used or not. */
  everyDays: count,
  /** Charges of a battery, matings of a cable. */
  everyCycles: count,
  /**
   * `done`: counted from when it was last done. `fixed`: always at the multiples of the interval counted
   * from first use, whenever it is done.
   */
  nextFrom: z.enum(['done', 'fixed']).default('done'),
})
export type DutyRule = z.infer<typeof dutyRuleFieldsSchema>

/** A rule of these fields; every other is as when nothing was said. */
export function ruleOf(fields: Partial<DutyRule>): DutyRule {
  return { ...NOTHING_SAID, ...fields }
}

const NOTHING_SAID: DutyRule = {
  enabled: true,
  everyHours: null,
  everySessions: null,
  everyDaysUsed: null,
  everyDays: null,
  everyCycles: null,
  nextFrom: 'done',
}

/** Switched off: the rule that ends a duty on a level. */
export const DUTY_OFF: DutyRule = { ...NOTHING_SAID, enabled: false }

/** Where the owner's rules are kept. */
export const DUTY_SCOPES = ['material', 'product', 'part', 'device'] as const

/**
 * What a rule is for. `scopeId` is the id of the product, part or device. For scope `material` it is the
 * material, or the kind where the material is not known or does not matter, and `slot` is the kind. For
 * scope `device` a slot means whatever sits in that slot, null the device as a whole.
 */
export const dutyRuleTargetSchema = z.strictObject({
  scope: z.enum(DUTY_SCOPES),
  scopeId: z.string().min(1).max(120),
  slot: z.enum(SLOTS).nullable().default(null),
  duty: z.enum(DUTIES),
})
export type DutyRuleTarget = z.infer<typeof dutyRuleTargetSchema>

/** A rule as the owner's record holds it. */
export type StoredDutyRule = DutyRuleTarget & DutyRule

/** The interval of a clock, in its own unit; null = the clock does not run. */
export function intervalOf(rule: DutyRule, clock: DutyClock): number | null {
  return rule[INTERVAL_FIELDS[clock]]
}

/** True when the rule can ever make the duty due. */
export function runs(rule: DutyRule): boolean {
  return rule.enabled && DUTY_CLOCKS.some((clock) => intervalOf(rule, clock) !== null)
}

const INTERVAL_FIELDS = {
  hours: 'everyHours',
  sessions: 'everySessions',
  daysUsed: 'everyDaysUsed',
  days: 'everyDays',
  cycles: 'everyCycles',
} as const satisfies Record<DutyClock, keyof DutyRule>
