import { describe, expect, test } from 'vitest'
import {
  readCodecs,
  readMoney,
  readNumber,
  readSensitivity,
} from '../../../../src/renderer/features/collection/facts/read'

const OHM = { unit: 'Ω', min: 0.1, max: 10_000 }

describe('reading what the owner types into a fact', () => {
  test('a number may have a comma and its unit', () => {
    expect(readNumber('32,5 Ω', OHM)).toEqual({ value: 32.5 })
    expect(readNumber('300', OHM)).toEqual({ value: 300 })
  })

  test('an emptied field means not known', () => {
    expect(readNumber('', OHM)).toEqual({ value: null })
    expect(readSensitivity('')).toEqual({ value: null })
    expect(readMoney('', 'EUR')).toEqual({ value: null })
  })

  test('what is no number, or out of range, is answered with a sentence', () => {
    expect(readNumber('abc', OHM)).toEqual({ wrong: 'Type a number of Ω.' })
    expect(readNumber('20000', OHM)).toHaveProperty('wrong')
    expect(readSensitivity('12 dB/mW')).toHaveProperty('wrong')
  })

  test('a sensitivity without its unit is per milliwatt', () => {
    expect(readSensitivity('98')).toEqual({ value: { value: 98, unit: 'dB/mW' } })
    expect(readSensitivity('115 dB / V')).toEqual({ value: { value: 115, unit: 'dB/V' } })
  })

  test('a price without a currency is in the usual one', () => {
    expect(readMoney('129', 'EUR')).toEqual({ value: { amount: 129, currency: 'EUR' } })
    expect(readMoney('99.5 usd', 'EUR')).toEqual({ value: { amount: 99.5, currency: 'USD' } })
  })

  test('codecs stand between commas, each once', () => {
    expect(readCodecs('AAC, LDAC, , AAC')).toEqual({ value: ['AAC', 'LDAC'] })
  })
})
