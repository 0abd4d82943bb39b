import { type DutyRule, ruleOf } from '../../../shared/care/rule'
import { t } from '../../../shared/i18n/texts'

/** The fields of a rule that hold an interval, in the order in which they are asked. */
export const INTERVALS = [
  { field: 'everyHours', whole: false },
  { field: 'everySessions', whole: true },
  { field: 'everyDaysUsed', whole: true },
  { field: 'everyDays', whole: true },
  { field: 'everyCycles', whole: true },
] as const
export type IntervalField = (typeof INTERVALS)[number]['field']

/** A rule while it is being typed: numbers may still be half of one. Empty = that clock is off. */
export type RuleDraft = Pick<DutyRule, 'enabled' | 'nextFrom'> &
  Readonly<Record<IntervalField, number | string>>

export type DraftErrors = Readonly<Partial<Record<IntervalField, string>>>

/** What is typed, read as a rule: either the rule, or what has to be put right first. */
export type ReadDraft =
  | { readonly rule: DutyRule; readonly errors: null; readonly wrong: null }
  | { readonly rule: null; readonly errors: DraftErrors; readonly wrong: string }

export function draftOf(rule: DutyRule | null): RuleDraft {
  const { enabled, nextFrom, ...intervals } = rule ?? ruleOf({})
  return {
    enabled,
    nextFrom,
    everyHours: intervals.everyHours ?? '',
    everySessions: intervals.everySessions ?? '',
    everyDaysUsed: intervals.everyDaysUsed ?? '',
    everyDays: intervals.everyDays ?? '',
    everyCycles: intervals.everyCycles ?? '',
  }
}

/** A duty that is switched off needs no number, but keeps those that are sound. */
export function readDraft(draft: RuleDraft): ReadDraft {
  const { enabled, nextFrom } = draft
  const read = INTERVALS.map(({ field, whole }) => ({ field, ...readInterval(draft[field], whole) }))
  const errors: DraftErrors = Object.fromEntries(
    read.flatMap(({ field, error }) => (error === null ? [] : [[field, error]])),
  )
  if (enabled && Object.keys(errors).length > 0) {
    return { rule: null, errors, wrong: t.ui.duties.editor.wrongNumber }
  }
  const intervals = Object.fromEntries(read.map(({ field, value }) => [field, value]))
  if (enabled && read.every(({ value }) => value === null)) {
    return { rule: null, errors: {}, wrong: t.ui.duties.editor.noNumber }
  }
  return { rule: ruleOf({ enabled, nextFrom, ...intervals }), errors: null, wrong: null }
}

const HIGHEST = 1e6

function readInterval(typed: number | string, whole: boolean) {
  const text = String(typed).trim()
  if (text === '') return { value: null, error: null }
  const value = Number(text)
  if (!Number.isFinite(value)) return { value: null, error: t.ui.duties.editor.notANumber }
  if (value <= 0) return { value: null, error: t.ui.duties.editor.tooLow }
  if (value > HIGHEST) return { value: null, error: t.ui.duties.editor.tooHigh({ most: HIGHEST }) }
  if (whole && !Number.isInteger(value)) return { value: null, error: t.ui.duties.editor.notWhole }
  return { value, error: null }
}
