import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale } from '../../../../src/renderer/ui/charts/scale'
import {
  bandPath,
  curvePath,
  observedUntil,
  stepPath,
  wearShown,
} from '../../../../src/renderer/ui/charts/survivalPaths'
import {
  fittedAt,
  placeByKey,
  pointsOf,
  pointWords,
  type SurvivalSeries,
} from '../../../../src/renderer/ui/charts/survivalPoints'
import { kaplanMeier } from '../../../../src/shared/longevity/kaplanMeier'

/** Worn out at 100 and 200 h; one still in use at 150 h, one lost at 250 h. */
const FOAM: SurvivalSeries = {
  id: 'foam',
  name: 'Foam',
  unit: 'hours',
  steps: [
    ...kaplanMeier([
      { entry: 0, exit: 100, wornOut: true },
      { entry: 0, exit: 150, wornOut: false },
      { entry: 0, exit: 200, wornOut: true },
      { entry: 0, exit: 250, wornOut: false },
    ]),
  ],
  censored: [
    { wear: 150, inUse: true },
    { wear: 250, inUse: false },
  ],
  fitted: [
    { wear: 0, share: 1 },
    { wear: 200, share: 0.5 },
    { wear: 400, share: 0.1 },
  ],
  life: { low: 40, median: 200, high: 400 },
}
const QUIET: SurvivalSeries = { ...FOAM, id: 'quiet', name: 'Quiet', steps: [], censored: [] }
const SCALES = { x: linearScale([0, 400], [0, 400]), y: linearScale([0, 1], [100, 0]) }

describe('the points of a plot', () => {
  it('are all that happened, by wear, each on the line', () => {
    expect(pointsOf(FOAM).map(({ wear, wornOut, share }) => [wear, wornOut, share])).toEqual([
      [100, 1, 0.75],
      [150, 0, 0.75],
      [200, 1, 0.375],
      [250, 0, 0.375],
    ])
  })

  it('are told in words with their numbers, what held as holding at least that long', () => {
    const [first, held, , gone] = pointsOf(FOAM)
    expect(first && pointWords(FOAM, first)).toMatch(
      /^Foam: 1 of 4 worn out at 100 h of wear\. 75\s?% still good \(\d+–\d+ with 95\s?% confidence\)\. The learned curve says 75\s?%\.$/,
    )
    expect(held && pointWords(FOAM, held)).toContain('one still in use at 150 h of wear, so it held at least')
    expect(gone && pointWords(FOAM, gone)).toContain('one gone for another reason at 250 h of wear')
  })

  it('know the learned share between the points it is given at, and none beyond', () => {
    expect(fittedAt(FOAM.fitted, 300)).toBeCloseTo(0.3, 12)
    expect(fittedAt(FOAM.fitted, 0)).toBe(1)
    expect(fittedAt(FOAM.fitted, 401)).toBeNull()
  })
})

describe('the arrow keys', () => {
  const points = [pointsOf(FOAM), pointsOf(QUIET), pointsOf({ ...FOAM, id: 'other' })]

  it('walk along a line, to its ends, and over lines without points to the nearest of another', () => {
    const at = { series: 0, point: 1 }
    expect(placeByKey(at, 'ArrowRight', points)).toEqual({ series: 0, point: 2 })
    expect(placeByKey(at, 'ArrowLeft', points)).toEqual({ series: 0, point: 0 })
    expect(placeByKey(at, 'End', points)).toEqual({ series: 0, point: 3 })
    expect(placeByKey(at, 'Home', points)).toEqual({ series: 0, point: 0 })
    expect(placeByKey(at, 'ArrowDown', points)).toEqual({ series: 2, point: 1 })
    expect(placeByKey(at, 'ArrowUp', points)).toEqual(at)
    expect(placeByKey(at, 'Enter', points)).toBeNull()
  })

  it('never leave the plot', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), (pressed) => {
        let at = { series: 0, point: 0 }
        for (const key of pressed) {
          at = placeByKey(at, key, points) ?? at
          expect(points[at.series]?.[at.point]).toBeDefined()
        }
      }),
    )
  })
})

describe('the lines', () => {
  it('fall in steps until the last that was seen, not further', () => {
    expect(stepPath(FOAM, SCALES)).toBe('M0 0H100V25H200V62.5H250')
    expect(observedUntil(FOAM)).toBe(250)
  })

  it('have limits from the first step on, and none where nothing happened', () => {
    expect(bandPath(FOAM, SCALES)).toMatch(/^M100 .*H200L200 .*H250L250 .*H200L200 .*H100Z$/)
    expect(bandPath(QUIET, SCALES)).toBe('')
  })

  it('follow the learned curve as far as the axis goes, which is until nine in ten are worn out', () => {
    expect(wearShown([FOAM, { ...QUIET, life: { low: 1, median: 2, high: 90 } }])).toBe(400)
    expect(curvePath(FOAM, { ...SCALES, x: linearScale([0, 300], [0, 300]) })).toBe('M0 0L200 50')
  })
})
