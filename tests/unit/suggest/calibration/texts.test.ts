import type { Criterion } from '@shared/scenarios/scenario'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from '../gear'
import { FOAM_T100, type Occasion, pair, rankedOf, suggestFor } from '../shelf'

const textOf = (criterion: Criterion, device: keyof typeof GEAR, id: string, occasion?: Occasion) =>
  rankedOf(suggestFor(id, [GEAR[device]], occasion), GEAR[device].id).terms.find(
    (term) => term.criterion === criterion,
  )?.text

describe('isolation in numbers', () => {
  // Domain notes B.3: 76 dB(A) left of a train call for 86, which uses up the week in 10 hours.
  test('an open headphone on a train: what comes in, what one would play at, and how soon it is too much', () => {
    expect(textOf('isolation', 'hd600', 'public_transport')).toBe(
      'lets all 76 dB(A) of train noise in, so you would play at about 86: the whole week’s dose in 3 to 31 h',
    )
  })

  test('in-ears in foam: the quiet level will do, and nothing is said of it', () => {
    const occasion = { parts: [pair(FOAM_T100, { on: 'er4xr' })] }
    expect(textOf('isolation', 'er4xr', 'public_transport', occasion)).toMatch(
      /^\d\d dB isolation leaves 4\d dB\(A\) of train noise$/,
    )
  })

  test('a level that is higher but harmless goes without a dose', () => {
    expect(textOf('isolation', 'hd600', 'office', { context: { noiseDbA: 64 } })).toMatch(
      /, so you would play at about 7[1-5]$/,
    )
  })

  test('a decibel more is not worth a word', () => {
    expect(textOf('isolation', 'airpodsPro', 'public_transport')).not.toContain('play at')
  })

  test('for sensitive ears the same level is too much three times as soon', () => {
    expect(textOf('isolation', 'hd600', 'public_transport', { doseMode: 'sensitive' })).toContain(
      'the whole week’s dose in 58 min to 9.5 h',
    )
  })

  test('whoever listens loud anyway is not told to turn up', () => {
    expect(textOf('isolation', 'hd600', 'office', { quietLevelDbA: 85 })).not.toContain('play at')
  })
})

describe('drive in numbers', () => {
  test('how far below or above the peaks', () => {
    expect(textOf('drive', 'hd600', 'mixing', { sources: [SOURCES.amplifier] })).toBe(
      'up to 122 dB from the Topping L30, 12 dB more than the peaks need',
    )
    expect(textOf('drive', 'hd600', 'mixing', { sources: [] })).toContain('8 dB short of the highest peaks')
  })
})
