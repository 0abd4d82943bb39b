import { z } from 'zod'
import type { Slot } from '../gear/device'
import type { Duty } from '../parts/care'
import type { Material, ProductKind } from '../parts/part'
import { defaultDuty } from './defaults'
import { type DutyRule, type DutyRuleTarget, runs, type StoredDutyRule } from './rule'

/** The levels a rule can come from, most specific first; a device as a whole knows only its own. */
export const DUTY_LEVELS = ['device', 'slot', 'part', 'product', 'material', 'default'] as const
export const dutyOriginSchema = z.enum(DUTY_LEVELS)
export type DutyOrigin = z.infer<typeof dutyOriginSchema>

/** The rule of one duty on each level; absent = that level says nothing. */
export type DutyLevels = Readonly<Partial<Record<DutyOrigin, DutyRule>>>

export interface ResolvedDuty {
  /** The rule that decides, whole; null = no level says anything. */
  readonly rule: DutyRule | null
  /** The level it comes from; `default` where no level says anything. */
  readonly origin: DutyOrigin
  /** False when there is no rule, or the deciding one is switched off or empty. */
  readonly on: boolean
}

/** The most specific level that has a rule decides the duty wholly; nothing is mixed between levels. */
export function resolveRule(levels: DutyLevels): ResolvedDuty {
  const origin = DUTY_LEVELS.find((level) => levels[level] !== undefined) ?? 'default'
  const rule = levels[origin] ?? null
  return { rule, origin, on: rule !== null && runs(rule) }
}

/** What would decide without the rule of `level` and of all that are more specific: what an editor starts from. */
export function inheritedBy(level: DutyOrigin, levels: DutyLevels): ResolvedDuty {
  const below = DUTY_LEVELS.slice(DUTY_LEVELS.indexOf(level) + 1)
  return resolveRule(Object.fromEntries(below.flatMap((each) => entryOf(each, levels[each]))))
}

/** What has duties: a part, or a device as a whole. */
export type DutySubject = PartDutySubject | { readonly device: string; readonly part: null }

export interface PartDutySubject {
  readonly part: string
  readonly product: string
  readonly kind: ProductKind
  readonly material: Material | null
  /** Whether its wear is shown. */
  readonly metered: boolean
  /** Where it is mounted; null = nowhere. */
  readonly place: { readonly device: string; readonly slot: Slot } | null
}

/** Where the owner's rule of a level is kept; null = the subject has no such level, or it is built in. */
export function targetOf(level: DutyOrigin, duty: Duty, subject: DutySubject): DutyRuleTarget | null {
  if (subject.part === null) {
    return level === 'device' ? { scope: 'device', scopeId: subject.device, slot: null, duty } : null
  }
  const { part, product, kind, material, place } = subject
  const slot = kind === 'adapter' ? null : kind
  const targets: Readonly<Record<DutyOrigin, DutyRuleTarget | null>> = {
    device: null,
    slot: place && { scope: 'device', scopeId: place.device, slot: place.slot, duty },
    part: { scope: 'part', scopeId: part, slot: null, duty },
    product: { scope: 'product', scopeId: product, slot: null, duty },
    material: { scope: 'material', scopeId: material ?? kind, slot, duty },
    default: null,
  }
  return targets[level]
}

/** The owner's rules, ready to be asked. */
export interface DutyRuleBook {
  readonly levels: (duty: Duty, subject: DutySubject) => DutyLevels
  readonly resolve: (duty: Duty, subject: DutySubject) => ResolvedDuty
}

export function dutyRuleBook(stored: readonly StoredDutyRule[]): DutyRuleBook {
  const rules = new Map(stored.map((rule) => [targetKey(rule), fieldsOf(rule)]))
  const told = new Set(stored.map(({ scope }) => scope))
  const levels = (duty: Duty, subject: DutySubject): DutyLevels =>
    Object.fromEntries(
      DUTY_LEVELS.flatMap((level) => {
        if (level === 'default') return entryOf(level, builtInRule(duty, subject))
        const target = targetOf(level, duty, subject)
        return target === null || !told.has(target.scope) ? [] : entryOf(level, rules.get(targetKey(target)))
      }),
    )
  return { levels, resolve: (duty, subject) => resolveRule(levels(duty, subject)) }
}

function builtInRule(duty: Duty, subject: DutySubject): DutyRule | undefined {
  return subject.part === null ? undefined : defaultDuty(duty, subject)?.rule
}

function entryOf(level: DutyOrigin, rule: DutyRule | undefined): readonly [DutyOrigin, DutyRule][] {
  return rule === undefined ? [] : [[level, rule]]
}

function targetKey({ scope, scopeId, slot, duty }: DutyRuleTarget): string {
  return JSON.stringify([scope, scopeId, slot, duty])
}

/** Only the fields of the rule, whatever else a row carries. */
function fieldsOf(rule: DutyRule): DutyRule {
  const { enabled, everyHours, everySessions, everyDaysUsed, everyDays, everyCycles, nextFrom } = rule
  return { enabled, everyHours, everySessions, everyDaysUsed, everyDays, everyCycles, nextFrom }
}
