import { type CoverageInput, coverageKeeper, coverageOf } from '@shared/coverage/coverage'
import { t } from '@shared/i18n/texts'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { defaultContext } from '@shared/suggest/context'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEdits, anyInput, RUNS } from '../suggest/arbitraries'

const SOME = BUILTIN_SCENARIOS.slice(0, 5)

/** What is owned, in a few scenarios; the scenario asked about as it is weighed in the question. */
function coverageInput(asked: SuggestInput): CoverageInput {
  const others = SOME.filter(({ id }) => id !== asked.scenario.id)
  return {
    scenarios: [asked.scenario, ...others],
    occasionOf: (scenario) => ({ ...asked, scenario, context: defaultContext(scenario, asked.context) }),
    sessionsOfYear: new Map([[asked.scenario.id, 3]]),
  }
}

test('what is kept from one edit to the next answers as if nothing were kept', () => {
  fc.assert(
    fc.property(anyEdits, (questions) => {
      const kept = coverageKeeper()
      for (const question of questions) {
        expect(kept(coverageInput(question))).toEqual(coverageOf(coverageInput(structuredClone(question))))
      }
    }),
    { ...RUNS, numRuns: 80 },
  )
})

test('each cell gives the main reason of the suggestion, or what excludes the device', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const occasion = { ...input, showAnyway: [], context: { ...input.context, rotate: 0 } }
      const { rows } = coverageOf({
        scenarios: [input.scenario],
        occasionOf: () => occasion,
        sessionsOfYear: new Map(),
      })
      const { ranked, excluded } = suggest(occasion)
      const told = new Map<string, { score: number | null; text: string }>()
      for (const { device, score, for: wins, against } of ranked) {
        told.set(device, { score, text: (wins[0] ?? against[0])?.text ?? t.coverage.neitherWay })
      }
      for (const { device, reasons } of excluded) {
        told.set(device, { score: null, text: reasons[0]?.text ?? '' })
      }
      expect(new Map(rows[0]?.cells.map(({ device, ...cell }) => [device, cell]))).toEqual(told)
      expect(rows[0]?.best?.device).toBe(ranked[0]?.device)
    }),
    RUNS,
  )
})
