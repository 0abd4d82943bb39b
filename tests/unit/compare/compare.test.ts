import { compareDevices } from '@shared/compare/compare'
import { compareFormats } from '@shared/compare/formats'
import { comparisonSchema, formatComparisonSchema } from '@shared/compare/views'
import { isFactId } from '@shared/facts/statements'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from '../suggest/gear'
import { inputFor, rankedOf, suggestFor } from '../suggest/shelf'

const { hd600, ie600, xm5, dt770, stax, earbud } = GEAR
const compare = (id: string, a: typeof hd600, b: typeof hd600) => compareDevices(inputFor(id, []), a, b)

describe('head to head', () => {
  test('has the scores of the suggestion, and terms that add up to their difference', () => {
    for (const { id } of BUILTIN_SCENARIOS) {
      const duel = compare(id, xm5, ie600)
      expect(comparisonSchema.parse(duel)).toEqual(duel)
      const lead = duel.terms.reduce((sum, term) => sum + term.lead, 0)
      expect(Math.abs((duel.a.score ?? 0) - (duel.b.score ?? 0) - lead)).toBeLessThanOrEqual(0.11)
    }
    const { ranked } = suggestFor('flight', [xm5, ie600])
    expect(compare('flight', xm5, ie600).a.score).toBe(ranked.find(({ device }) => device === 'xm5')?.score)
  })

  test('names the winner, by how much and for what, and what the other is better at', () => {
    const duel = compare('critical_listening', hd600, dt770)
    expect(duel.winner).toBe('a')
    expect(duel.sentence).toMatch(/^The Sennheiser HD 600 by \d+ points?, for its .*stage/)
    expect(duel.a.wins[0]?.points).toBeGreaterThanOrEqual(duel.a.wins[1]?.points ?? 0)
    for (const { criterion } of duel.b.wins)
      expect(duel.terms.find((term) => term.criterion === criterion)?.lead).toBeLessThan(0)
  })

  test('turned around it says the same', () => {
    const [one, other] = [compare('office', xm5, dt770), compare('office', dt770, xm5)]
    expect(other.sentence).toBe(one.sentence)
    expect([one.winner, other.winner]).toEqual(['a', 'b'])
    expect(other.a).toEqual(one.b)
  })

  test('what a veto excludes is scored and loses all the same', () => {
    const duel = compare('sleep', xm5, ie600)
    expect(duel.winner).toBe('b')
    expect(duel.a.score).not.toBeNull()
    expect(duel.sentence).toBe(
      'Take the Sennheiser IE 600. Against the Sony WH-1000XM5: Headphones are in the way when lying on a side.',
    )
  })

  test('two that are both out have no winner', () => {
    const duel = compare('sleep', xm5, hd600)
    expect(duel.winner).toBeNull()
    expect(duel.sentence).toMatch(/^Neither can be taken\./)
  })

  test('a source that does not reach leaves nothing to score', () => {
    const occasion = inputFor('critical_listening', [], { context: { source: SOURCES.dongle.id } })
    const duel = compareDevices(occasion, hd600, stax)
    expect([duel.winner, duel.b.score, duel.terms]).toEqual(['a', null, []])
    expect(duel.sentence).toContain('The source you chose does not reach it.')
  })

  test('a retired device is said to be gone', () => {
    expect(compare('office', xm5, { ...dt770, status: 'retired' }).b.vetoes).toEqual([
      'It is not on your shelf any more.',
    ])
  })

  test('a device against itself is no contest, and its twin is too close to call', () => {
    expect(compare('office', xm5, xm5).winner).toBeNull()
    const twin = compare('office', xm5, { ...xm5, id: 'xm5-2' })
    expect([twin.winner, twin.sentence]).toEqual([null, 'Too close to call.'])
  })
})

describe('in-ear or headphone', () => {
  const formats = (id: string, devices = Object.values(GEAR)) => compareFormats(inputFor(id, devices))

  test('is the best of each kind against the other', () => {
    const { comparison } = formats('flight')
    const suggestion = suggestFor('flight', Object.values(GEAR))
    const scores = Object.values(GEAR)
      .filter(({ id, form }) => form === 'in_ear' && suggestion.ranked.some(({ device }) => device === id))
      .map(({ id }) => rankedOf(suggestion, id).score)
    expect(comparison?.a.score).toBe(Math.max(...scores))
  })

  test('leans as the article does: headphones at home, in-ears on stage (F64, F65)', () => {
    expect(formats('critical_listening')).toMatchObject({ facts: ['F65'] })
    expect(formats('critical_listening').sentence).toMatch(/^Headphone\. /)
    expect(formats('stage')).toMatchObject({ facts: ['F64'] })
  })

  test('says when only one kind can be taken', () => {
    expect(formats('sleep').sentence).toBe('In-ear: no headphone of yours can be taken here.')
    expect(formats('office', [xm5]).sentence).toBe('Headphone: no in-ear of yours can be taken here.')
    expect(formats('office', [earbud]).sentence).toBe('Nothing of yours can be taken here.')
  })

  test('is what the agreed view says, with facts that exist', () => {
    for (const { id } of BUILTIN_SCENARIOS) {
      const answer = formats(id)
      expect(formatComparisonSchema.parse(answer)).toEqual(answer)
      for (const fact of answer.facts) expect(isFactId(fact), fact).toBe(true)
    }
  })
})
