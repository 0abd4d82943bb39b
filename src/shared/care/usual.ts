import type { Slot } from '../gear/device'
import type { Duty } from '../parts/care'
import type { Material } from '../parts/part'
import { defaultDuty } from './defaults'
import { levelName } from './names'
import { resolveRule } from './resolve'
import type { DutyRuleTarget } from './rule'
import type { OwnRule } from './ruleViews'
import type { DutyLevelView } from './views'

/** All things of a kind and material, in what concerns one duty. */
export interface UsualSubject {
  readonly duty: Duty
  readonly kind: Slot
  /** null = unknown, or of no matter. */
  readonly material: Material | null
  /** Whether the wear of this kind is shown: some duties come with it. */
  readonly metered: boolean
}

/** The level of a duty that speaks for all things of a kind and material: the owner's rule, and the built-in one. */
export function usualLevel(
  own: readonly Pick<OwnRule, 'target' | 'rule'>[],
  subject: UsualSubject,
): DutyLevelView {
  const { duty, kind, material } = subject
  const target: DutyRuleTarget = { scope: 'material', scopeId: material ?? kind, slot: kind, duty }
  const builtIn = defaultDuty(duty, subject)?.rule
  return {
    level: 'material',
    name: levelName('material', { kind, material, productName: null, deviceName: null }),
    target,
    rule: own.find((each) => sameTarget(each.target, target))?.rule ?? null,
    inherited: resolveRule(builtIn === undefined ? {} : { default: builtIn }),
  }
}

export function sameTarget(a: DutyRuleTarget, b: DutyRuleTarget): boolean {
  return a.scope === b.scope && a.scopeId === b.scopeId && a.slot === b.slot && a.duty === b.duty
}
