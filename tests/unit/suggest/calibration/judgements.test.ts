import { isFactId } from '@shared/facts/statements'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { describe, expect, test } from 'vitest'
import { type Occasion, suggestFor } from '../shelf'
import { AT_HOME } from './home'
import type { Judgement } from './table'
import { ON_THE_MOVE } from './travel'
import { AT_WORK_AND_PLAY } from './work'

const ALL: readonly Judgement[] = [...ON_THE_MOVE, ...AT_HOME, ...AT_WORK_AND_PLAY]

describe('an enthusiast would agree:', () => {
  for (const [id, better, worse, because, occasion] of ALL) {
    test(`${id}: ${better.model} above ${worse.model} (${because})${circumstances(occasion)}`, () => {
      const { ranked, excluded } = suggestFor(id, [better, worse], occasion)
      // What a veto excludes without the owner insisting is behind whatever may be taken.
      expect(excluded.map(({ device }) => device)).not.toContain(better.id)
      expect(ranked[0]?.device).toBe(better.id)
      if (ranked[1]) expect(ranked[0]?.score).toBeGreaterThan(ranked[1].score)
    })
  }
})

describe('the table of judgements', () => {
  test('has no judgement twice and covers every scenario', () => {
    const names = ALL.map(
      ([id, better, worse, , occasion]) => `${id}/${better.id}/${worse.id}/${circumstances(occasion)}`,
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(150)
    expect(new Set(ALL.map(([id]) => id))).toEqual(new Set(BUILTIN_SCENARIOS.map(({ id }) => id)))
  })

  test('rests every judgement on a fact, on the notes, or says that it is ours', () => {
    for (const [, , , because] of ALL) {
      const facts = because.match(/F\d+/g) ?? []
      expect(facts.length > 0 || /^(ours|domain notes)/.test(because), because).toBe(true)
      for (const fact of facts) expect(isFactId(fact), fact).toBe(true)
    }
  })
})

function circumstances(occasion?: Occasion): string {
  if (occasion === undefined) return ''
  const { context, parts, sources } = occasion
  return ` ${JSON.stringify({ ...context, parts: parts?.length, sources: sources?.map(({ id }) => id) })}`
}
