import { everyText } from '../../../shared/care/amounts'
import { levelName } from '../../../shared/care/names'
import { type DutyRule, type DutyRuleTarget, runs } from '../../../shared/care/rule'
import type { OwnRule } from '../../../shared/care/ruleViews'
import { deviceName } from '../../../shared/gear/device'
import { slotsOf } from '../../../shared/gear/slots'
import { t } from '../../../shared/i18n/texts'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Changed } from '../../../shared/ipc/define'
import { MATERIALS, PRODUCT_KINDS, productName } from '../../../shared/parts/part'
import { partName } from '../lifecycle'
import { act, type Bench, found, refuse } from '../services'

/** Sets how often a duty comes round on one level, or takes that level's rule away. */
export function setDutyRule(bench: Bench, { target, rule }: ParsedInput<'care.setRule'>): Changed<boolean> {
  const name = targetName(bench, target)
  return act(bench, t.services.care.ruleSet[target.duty]({ name, rule: ruleWords(rule) }), () => {
    bench.store.care.setRule(target, rule)
    return rule !== null
  })
}

/** The owner's rules on every level; those whose thing is gone decide nothing and are left out. */
export function ownRules(bench: Bench): OwnRule[] {
  return bench.store.care.rules.all().flatMap(({ id: _, scope, scopeId, slot, duty, ...rule }) => {
    const target = { scope, scopeId, slot, duty }
    return isThere(bench, target) ? [{ target, rule, name: targetName(bench, target) }] : []
  })
}

function isThere({ store }: Bench, { scope, scopeId, slot }: DutyRuleTarget): boolean {
  if (scope === 'material') return slot !== null
  if (scope === 'part') return store.parts.get(scopeId) !== null
  if (scope === 'product') return store.products.get(scopeId) !== null
  const device = store.devices.get(scopeId)
  return device !== null && (slot === null || slotsOf(device).includes(slot))
}

function ruleWords(rule: DutyRule | null): string {
  if (rule === null) return t.services.care.asUsualAgain
  return runs(rule) ? everyText(rule) : t.services.care.never
}

/** What a rule speaks for, by name; refuses what is not there. */
function targetName(bench: Bench, target: DutyRuleTarget): string {
  const { store } = bench
  const { scopeId, slot } = target
  switch (target.scope) {
    case 'part':
      return partName(bench, scopeId)
    case 'product':
      return productName(found(store.products.get(scopeId), 'product'))
    case 'device': {
      const device = found(store.devices.get(scopeId), 'device')
      const name = deviceName(device)
      if (slot === null) return name
      if (!slotsOf(device).includes(slot)) {
        refuse('VALIDATION', t.services.gear.noSuchSlot({ device: name }), 'target.slot')
      }
      return levelName('slot', { ...NOTHING_NAMED, kind: slot, deviceName: name })
    }
    case 'material':
      return materialName(target)
  }
}

function materialName({ scopeId, slot }: DutyRuleTarget): string {
  const material = MATERIALS.find((known) => known === scopeId) ?? null
  const isKind = PRODUCT_KINDS.some((kind) => kind === scopeId)
  if (material === null && !isKind) {
    refuse('VALIDATION', t.services.care.materialNeeded, 'target.scopeId')
  }
  if (slot === null) {
    refuse('VALIDATION', t.services.care.kindNeeded, 'target.slot')
  }
  return levelName('material', { ...NOTHING_NAMED, kind: slot, material })
}

const NOTHING_NAMED = { kind: null, material: null, productName: null, deviceName: null } as const
