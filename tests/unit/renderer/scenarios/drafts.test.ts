import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changed,
  copyOf,
  sharedText,
  shareOf,
  withNeed,
} from '../../../../src/renderer/features/scenarios/drafts'
import { movedInWords } from '../../../../src/renderer/features/scenarios/moved'
import { noiseChoices } from '../../../../src/renderer/features/scenarios/words'
import { BUILTIN_SCENARIOS } from '../../../../src/shared/scenarios/builtin/builtin'
import { readScenario, scenarioDraftSchema } from '../../../../src/shared/scenarios/draft'
import { CRITERIA } from '../../../../src/shared/scenarios/scenario'

const scenario = fc.constantFrom(...BUILTIN_SCENARIOS)

test('a copy is a new scenario that needs the same', () => {
  fc.assert(
    fc.property(scenario, (original) => {
      const copy = copyOf(original)
      expect(scenarioDraftSchema.safeParse(copy).success).toBe(true)
      expect(copy).toEqual({ ...original, id: null, name: copy.name })
      expect(copy.name).not.toBe(original.name)
    }),
  )
})

test('what is shared can be pasted, and is the same scenario without anything of its owner', () => {
  fc.assert(
    fc.property(scenario, (original) => {
      const read = readScenario(sharedText({ ...original, source: 'my-dac' }))
      expect(read.issues).toEqual([])
      expect(read.draft).toEqual({ ...original, id: null, source: null })
    }),
  )
})

test('a need of nothing is none, and the others share what it had', () => {
  fc.assert(
    fc.property(scenario, fc.constantFrom(...CRITERIA), (original, criterion) => {
      const draft = withNeed(copyOf(original), criterion, 0)
      expect(draft.weights[criterion]).toBeUndefined()
      const shares = CRITERIA.reduce((sum, each) => sum + shareOf(draft, each), 0)
      expect(shares).toBeCloseTo(1, 9)
    }),
  )
})

test('what the owner changed no longer rests on the source of the copy', () => {
  const original = BUILTIN_SCENARIOS[0]
  if (!original) throw new Error('there are scenarios')
  const draft = changed(copyOf(original), { noiseDbA: 60 })
  expect(draft.noiseDbA).toBe(60)
  expect(draft.basis.noiseDbA).toBe('yours')
  expect(draft.basis.weights).toBe(original.basis.weights)
})

test('every slope has a word, and none is bent to fit one', () => {
  for (const { slopeDbPerOctave } of BUILTIN_SCENARIOS) {
    const values = noiseChoices(slopeDbPerOctave).map(({ value }) => Number(value))
    expect(values).toContain(slopeDbPerOctave)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
  }
})

test('who moved is told by how many places', () => {
  expect(movedInWords(3, 1)).toBe('↑ up 2')
  expect(movedInWords(0, 1)).toBe('↓ down 1')
  expect(movedInWords(2, 2)).toBe('')
  expect(movedInWords(-1, 4)).toBe('new')
})
