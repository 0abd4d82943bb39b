import type { Device } from '@shared/gear/device'
import { NO_LOCKS, withLocks } from '@shared/suggest/locks'
import { suggest } from '@shared/suggest/suggest'
import type { Suggestion } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyInput } from './arbitraries'
import { GEAR } from './gear'
import { FOAM_T100, inputFor, pair, SILICONE } from './shelf'

const scoreOf = ({ ranked }: Suggestion, id: string) => ranked.find(({ device }) => device === id)?.score
const ranked = (suggestion: Suggestion) => suggestion.ranked.map(({ device }) => device).sort()

describe('a lock never changes the score of what it locks', () => {
  it('for any device of any shelf', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, pick) => {
        const device: Device | undefined = input.devices[pick % Math.max(1, input.devices.length)]
        if (!device) return
        const kept = suggest(withLocks(input, { ...NO_LOCKS, device: device.id }, []))
        expect(scoreOf(kept, device.id)).toBe(scoreOf(suggest(input), device.id))
        expect(kept.ranked.length + kept.excluded.length).toBeLessThanOrEqual(1)
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  it('for the tips or pads that a device would wear anyway', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { device, score, rig } of suggest(input).ranked) {
          const item = rig.tips ?? rig.pads
          if (item === null) continue
          const kept = suggest(withLocks(input, { device: null, tips: item }, []))
          expect(kept.ranked.find((each) => each.device === device)?.score).toBe(score)
        }
      }),
      { seed: 22, numRuns: 60 },
    )
  })

  it('passing over never changes the score of what remains', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const all = suggest(input)
        const [first] = all.ranked
        if (!first) return
        const rest = suggest(withLocks(input, NO_LOCKS, [first.device]))
        expect(rest.ranked.map(({ device, score }) => [device, score])).toEqual(
          all.ranked.slice(1).map(({ device, score }) => [device, score]),
        )
        expect(rest.ranked[0]?.whyNotFirst ?? null).toBeNull()
      }),
      { seed: 23, numRuns: 60 },
    )
  })
})

describe('keeping tips', () => {
  const foam = pair(FOAM_T100, { id: 'foam', on: 'er4xr' })
  const silicone = pair(SILICONE, { id: 'silicone' })
  const devices = [GEAR.er4xr, GEAR.ie600, GEAR.hd600]
  const input = inputFor('flight', devices, { parts: [foam, silicone] })

  it('plans only in-ears on which they may fit, all of them with these tips', () => {
    const kept = suggest(withLocks(input, { device: null, tips: { part: 'silicone' } }, []))
    expect(ranked(kept)).not.toContain('hd600')
    for (const { rig } of kept.ranked) expect(rig.tips).toEqual({ part: 'silicone' })
  })

  it('leaves out a device on which the owner found that they do not fit', () => {
    const fitJudgements = [
      { device: 'ie600', product: SILICONE.id, side: 'both' as const, fits: false, sealed: null },
    ]
    const kept = suggest(
      withLocks({ ...input, fitJudgements }, { device: null, tips: { part: 'silicone' } }, []),
    )
    expect(ranked(kept)).not.toContain('ie600')
  })
})
