import { everyText } from '../../../shared/care/amounts'
import type { DutyOutcome } from '../../../shared/care/clocks'
import { DUTY_CLOCKS, type DutyRule, intervalOf, runs } from '../../../shared/care/rule'
import type { Duty } from '../../../shared/parts/care'
import type { CareEntry } from '../../../shared/parts/views'
import type { WearState } from '../../../shared/wear/types'

export const DUTY_NAMES: Readonly<Record<Duty, string>> = {
  clean: 'Clean',
  inspect: 'Inspect',
  replace: 'Replace',
  charge: 'Charge',
  condition: 'Condition',
}

/** What is said where the usual care was never taken up, so that nothing reminds of it. */
export const SLEEPS: Readonly<Record<Duty, string>> = {
  clean: 'Reminders begin once you have cleaned it the first time, or when you switch them on.',
  inspect: 'Reminders begin when you switch them on.',
  replace: '',
  charge: 'Reminders begin once you have charged it the first time, or when you switch them on.',
  condition: 'Reminders begin once you have conditioned it the first time, or when you switch them on.',
}

export const STATE_NAMES: Readonly<Record<WearState, string>> = {
  fine: 'Fine',
  soon: 'Soon',
  due: 'Due',
  overdue: 'Overdue',
}

/** `every 20 h or 7 days of use, whichever comes first`; what never comes is `off`. */
export function ruleText(rule: DutyRule | null): string {
  if (rule === null || !runs(rule)) return 'off'
  const clocks = DUTY_CLOCKS.filter((clock) => intervalOf(rule, clock) !== null).length
  const first = clocks > 1 ? ', whichever comes first' : ''
  return `${everyText(rule)}${first}${rule.nextFrom === 'fixed' ? ', in a fixed rhythm' : ''}`
}

/** `every 20 h or 7 days of use`, where there is little room; what never comes is `off`. */
export function shortRuleText(rule: DutyRule | null): string {
  return rule === null || !runs(rule) ? 'off' : everyText(rule)
}

const DONE: Readonly<Record<Duty, string>> = {
  clean: 'Cleaned',
  inspect: 'Inspected',
  replace: 'Replaced',
  charge: 'Charged',
  condition: 'Conditioned',
}

const SKIPPED: Readonly<Record<Duty, string>> = {
  clean: 'Cleaning skipped',
  inspect: 'Inspection skipped',
  replace: 'Replacement put off',
  charge: 'Charge skipped',
  condition: 'Conditioning skipped',
}

/** `Cleaned`, `Looked at, still fine`, `Cleaning skipped` */
export function entryText({ duty, outcome }: Pick<CareEntry, 'duty' | 'outcome'>): string {
  const words: Readonly<Record<DutyOutcome, string>> = {
    done: DONE[duty],
    still_fine: 'Looked at, still fine',
    skipped: SKIPPED[duty],
  }
  return words[outcome]
}

/** What a duty is answered with is either that it was done, or that nothing had to be. */
export function isLook(duty: Duty): boolean {
  return duty === 'inspect' || duty === 'replace'
}
