import type { Duty } from '../parts/care'
import type { Material, ProductKind } from '../parts/part'
import { type DutyRule, ruleOf } from './rule'

/** A duty that things of a kind have unless the owner says otherwise. */
export interface DefaultDuty {
  readonly duty: Duty
  readonly kind: ProductKind
  /** null = whatever it is made of. */
  readonly materials: readonly Material[] | null
  /** Only for things whose wear the owner has switched on. */
  readonly onlyMetered: boolean
  readonly rule: DutyRule
  /** The usual care of such things (domain notes D.4). */
  readonly basis: 'assumed'
}

export const DEFAULT_DUTIES: readonly DefaultDuty[] = [
  usual('clean', 'tips', { everyHours: 20, everyDaysUsed: 7 }),
  usual('clean', 'pads', { everyDays: 14 }),
  usual('clean', 'headband_pad', { everyDays: 14 }),
  usual('inspect', 'filters', { everyDays: 14 }),
  { ...usual('condition', 'pads', { everyDays: 183 }), materials: ['leather'] },
  { ...usual('inspect', 'cable', { everyDays: 91 }), onlyMetered: true },
]

/**
 * The built-in rule of a duty; null = such things do not have it.
 * @param subject.metered whether its wear is shown: some kinds are metered only once switched on
 */
export function defaultDuty(
  duty: Duty,
  subject: { readonly kind: ProductKind; readonly material: Material | null; readonly metered: boolean },
): DefaultDuty | null {
  const found = DEFAULT_DUTIES.find(
    (each) =>
      each.duty === duty &&
      each.kind === subject.kind &&
      (each.materials === null || (subject.material !== null && each.materials.includes(subject.material))) &&
      (subject.metered || !each.onlyMetered),
  )
  return found ?? null
}

function usual(duty: Duty, kind: ProductKind, intervals: Partial<DutyRule>): DefaultDuty {
  return {
    duty,
    kind,
    materials: null,
    onlyMetered: false,
    rule: ruleOf(intervals),
    basis: 'assumed',
  }
}
