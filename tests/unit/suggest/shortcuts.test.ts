import { assume } from '@shared/gear/assumptions'
import { confidence } from '@shared/suggest/confidence/confidence'
import { fieldOf } from '@shared/suggest/confidence/field'
import { flipOf } from '@shared/suggest/confidence/flip'
import { connectionsOf } from '@shared/suggest/connection'
import { batteryUtility } from '@shared/suggest/criteria/battery'
import { driveUtility, tooQuiet } from '@shared/suggest/criteria/drive'
import { latencyUtility, tooSlow } from '@shared/suggest/criteria/latency'
import { weightsOf } from '@shared/suggest/score'
import { settingOf } from '@shared/suggest/setting'
import { arrangeShelf } from '@shared/suggest/shelf'
import { suggest } from '@shared/suggest/suggest'
import { bestWay, waysWorthHaving } from '@shared/suggest/ways'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEdits, anyInput } from './arbitraries'

test('what was found out about a shelf before colours no later answer', () => {
  fc.assert(
    fc.property(anyInput, anyInput, (input, other) => {
      suggest(input)
      // The same lists of parts and devices among other things.
      const mixed = { ...other, devices: input.devices, parts: input.parts }
      expect(suggest(mixed)).toEqual(suggest(structuredClone(mixed)))
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('what was found out before an edit colours no answer after it', () => {
  fc.assert(
    fc.property(anyEdits, (questions) => {
      for (const question of questions) {
        expect(suggest(question)).toEqual(suggest(structuredClone(question)))
        expect(confidence(question, { draws: 20 })).toEqual(
          confidence(structuredClone(question), { draws: 20 }),
        )
      }
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('a limit tells of the first few in the same words and counts the others', () => {
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 1, max: 6 }), (input, limit) => {
      const all = suggest(input)
      const few = suggest(input, { limit })
      expect(few.ranked).toEqual(all.ranked.slice(0, limit))
      expect(few.excluded).toEqual(all.excluded)
      expect([all.more, few.more]).toEqual([0, all.ranked.length - few.ranked.length])
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('confidence with a limit tells of the same devices what it tells without', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const all = confidence(input, { draws: 50 })
      const few = confidence(input, { draws: 50, limit: 2 })
      const first = suggest(input)
        .ranked.slice(0, 2)
        .map(({ device }) => device)
      expect(few).toEqual({
        ...all,
        unknowns: new Map([...all.unknowns].filter(([device]) => first.includes(device))),
      })
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('looking no further than some effort finds the same flip or, beyond it, none', () => {
  fc.assert(
    fc.property(anyInput, fc.double({ min: 0, max: 3, noNaN: true }), (input, farthest) => {
      const field = fieldOf(input)
      const any = flipOf(field)
      expect(flipOf(field, farthest)).toEqual(any !== null && any.effort <= farthest ? any : null)
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('no connection that was left out would have been worth more on any occasion', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const setting = settingOf(input, weightsOf(input.scenario, 0))
      const { scenario, context, weights } = setting
      const shelf = arrangeShelf(input)
      for (const device of input.devices) {
        const known = assume(device)
        const all = connectionsOf(known, shelf, context.source)
        const worth = (way: (typeof all)[number]) =>
          (weights.get('drive') ?? 0) * driveUtility(way) +
          (weights.get('latency') ?? 0) * latencyUtility(way, scenario.maxLatencyMs) +
          (weights.get('battery') ?? 0) * batteryUtility(known, way, context.minutes) -
          Number(tooQuiet(way)) -
          Number(tooSlow(way, scenario.maxLatencyMs))
        const best = bestWay(waysWorthHaving(all), known, setting)
        expect(best === null).toBe(all.length === 0)
        if (best !== null) expect(worth(best)).toBe(Math.max(...all.map(worth)))
      }
    }),
    { seed: 7, numRuns: 150 },
  )
})
