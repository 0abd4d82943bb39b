import { DUTY_LEVELS, type DutyRuleBook, dutyRuleBook, targetOf } from '../../../shared/care/resolve'
import type { DutyRuleTarget } from '../../../shared/care/rule'
import type { RuleEffect } from '../../../shared/care/ruleViews'
import { dutyStatus } from '../../../shared/care/status'
import { sameTarget } from '../../../shared/care/usual'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Bench } from '../services'
import { type CareClocks, type CareThing, careThings, wholeDevice } from './things'

type Affected = Pick<RuleEffect['kept'][number], 'part' | 'device' | 'name'>
type Standing = RuleEffect['changed'][number]['was']

/** What a rule would change for the things in use, were it saved; null takes the level's rule away. */
export function ruleEffect(bench: Bench, { target, rule }: ParsedInput<'care.ruleEffect'>): RuleEffect {
  const stored = bench.store.care.storedRules()
  const others = stored.filter((each) => !sameTarget(each, target))
  const before = dutyRuleBook(stored)
  const after = dutyRuleBook(rule === null ? others : [...others, { ...target, ...rule }])
  const changed: RuleEffect['changed'] = []
  const kept: RuleEffect['kept'] = []
  let same = 0
  for (const { thing, clocks, level } of thingsOf(bench, target)) {
    const deciding = after.resolve(target.duty, clocks.rulesFor).origin
    if (DUTY_LEVELS.indexOf(deciding) < DUTY_LEVELS.indexOf(level)) {
      kept.push({ ...affectedBy(thing), level: deciding })
      continue
    }
    const was = standing(bench, clocks, target, before)
    const becomes = standing(bench, clocks, target, after)
    if (was?.state === becomes?.state && was?.dueOn === becomes?.dueOn) same += 1
    else changed.push({ ...affectedBy(thing), was, becomes })
  }
  return { changed, same, kept }
}

/** The things that a rule for this target speaks for, and on which of their levels. */
function thingsOf(bench: Bench, target: DutyRuleTarget) {
  return candidates(bench, target).flatMap((thing) => {
    const { clocks } = thing
    const level = DUTY_LEVELS.find((each) => {
      const kept = clocks && targetOf(each, target.duty, clocks.rulesFor)
      return kept !== null && sameTarget(kept, target)
    })
    return clocks === null || level === undefined ? [] : [{ thing, clocks, level }]
  })
}

/** A device as a whole is asked by name, for without a rule it is none of the things that need care. */
function candidates(bench: Bench, { scope, scopeId, slot }: DutyRuleTarget): readonly CareThing[] {
  if (scope !== 'device' || slot !== null) return careThings(bench)
  const device = wholeDevice(bench, scopeId)
  return device === null ? [] : [device]
}

function standing(
  bench: Bench,
  { rulesFor, record, pace }: CareClocks,
  { duty }: DutyRuleTarget,
  book: DutyRuleBook,
): Standing {
  const resolved = book.resolve(duty, rulesFor)
  const status = dutyStatus(duty, resolved, record(duty), pace, bench.clock.nowAt())
  return status && { state: status.state, dueOn: status.dueOn }
}

function affectedBy({ subject: { part, device }, name, deviceName }: CareThing): Affected {
  return { part, device, name: part === null ? name : `${name} on ${deviceName}` }
}
