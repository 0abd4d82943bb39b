import { type DutyRule, dutyRuleFieldsSchema } from '@shared/care/rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, INTERVALS, readDraft } from '../../../../src/renderer/ui/duties/ruleDraft'

const counts = fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: null })
const rules: fc.Arbitrary<DutyRule> = fc.record({
  enabled: fc.boolean(),
  everyHours: fc.option(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { nil: null }),
  everySessions: counts,
  everyDaysUsed: counts,
  everyDays: counts,
  everyCycles: counts,
  nextFrom: fc.constantFrom<DutyRule['nextFrom'][]>('done', 'fixed'),
})
const EMPTY = draftOf(null)

describe('a rule while it is being typed', () => {
  it('is read back as it was, unless it is on without a single number', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const says = INTERVALS.some(({ field }) => rule[field] !== null)
        const { rule: read } = readDraft(draftOf(rule))
        expect(read).toEqual(rule.enabled && !says ? null : rule)
      }),
    )
  })

  it('never becomes a rule that the record refuses, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.double(), fc.integer())
    const drafts = fc.record({
      enabled: fc.boolean(),
      nextFrom: fc.constantFrom<DutyRule['nextFrom'][]>('done', 'fixed'),
      everyHours: typed,
      everySessions: typed,
      everyDaysUsed: typed,
      everyDays: typed,
      everyCycles: typed,
    })
    fc.assert(
      fc.property(drafts, (draft) => {
        const { rule, wrong } = readDraft(draft)
        if (rule === null) expect(wrong).not.toBe('')
        else expect(dutyRuleFieldsSchema.parse(rule)).toEqual(rule)
      }),
    )
  })

  it.each([
    ['0', 'More than 0, or empty for off'],
    ['-3', 'More than 0, or empty for off'],
    ['2000000', 'At most 1,000,000'],
    ['2.5', 'A whole number'],
    ['soon', 'A number, or empty for off'],
  ])('says of %s sessions: %s', (typed, message) => {
    expect(readDraft({ ...EMPTY, everySessions: typed }).errors).toEqual({ everySessions: message })
  })

  it('takes half hours, for hours are measured', () => {
    expect(readDraft({ ...EMPTY, everyHours: '2.5' }).rule?.everyHours).toBe(2.5)
  })

  it('asks for a number, or to be switched off', () => {
    expect(readDraft(EMPTY).wrong).toBe('Give at least one number, or switch it off.')
    expect(readDraft({ ...EMPTY, enabled: false }).rule?.enabled).toBe(false)
  })
})
