import { describe, expect, it } from 'vitest'
import { SCORE_TONES, scoreVariables } from '../../../../src/renderer/app/scoreTones'
import { STEPS_FROM } from '../../../../src/renderer/features/coverage/shelf/arrange'

/** WCAG 2.2, for text of normal size. */
const LEAST_CONTRAST = 4.5

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['dark', 'light'] as const)('the scale of scores in the %s theme', (scheme) => {
  const tones = SCORE_TONES[scheme]

  it('has a tone for every step', () => {
    expect(tones).toHaveLength(STEPS_FROM.length + 1)
    expect(Object.keys(scoreVariables(scheme))).toHaveLength(2 * tones.length)
  })

  it('keeps every number readable', () => {
    for (const { ground, ink } of tones) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  })

  it('grows steadily away from the panel', () => {
    const lights = tones.map(({ ground }) => luminance(ground))
    const sorted = lights.toSorted((a, b) => (scheme === 'dark' ? a - b : b - a))
    expect(lights).toEqual(sorted)
  })
})
