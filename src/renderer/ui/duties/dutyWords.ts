import { everyText } from '../../../shared/care/amounts'
import { DUTY_CLOCKS, type DutyRule, intervalOf, runs } from '../../../shared/care/rule'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import type { CareEntry } from '../../../shared/parts/views'

/** `every 20 h or 7 days of use, whichever comes first`; what never comes is `off`. */
export function ruleText(rule: DutyRule | null): string {
  const { off, whicheverFirst, inFixedRhythm } = t.ui.duties.rule
  if (rule === null || !runs(rule)) return off
  const clocks = DUTY_CLOCKS.filter((clock) => intervalOf(rule, clock) !== null).length
  const every = clocks > 1 ? whicheverFirst({ every: everyText(rule) }) : everyText(rule)
  return rule.nextFrom === 'fixed' ? inFixedRhythm({ every }) : every
}

/** `every 20 h or 7 days of use`, where there is little room; what never comes is `off`. */
export function shortRuleText(rule: DutyRule | null): string {
  return rule === null || !runs(rule) ? t.ui.duties.rule.off : everyText(rule)
}

/** `Cleaned`, `Looked at, still fine`, `Cleaning skipped` */
export function entryText({ duty, outcome }: Pick<CareEntry, 'duty' | 'outcome'>): string {
  const { log } = t.ui.duties
  return outcome === 'still_fine' ? log.stillFine : log[outcome][duty]
}

/** What a duty is answered with is either that it was done, or that nothing had to be. */
export function isLook(duty: Duty): duty is 'inspect' | 'replace' {
  return duty === 'inspect' || duty === 'replace'
}
