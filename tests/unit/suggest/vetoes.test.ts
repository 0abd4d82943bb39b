import type { Device } from '@shared/gear/device'
import type { Scenario } from '@shared/scenarios/scenario'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from './gear'
import { type Occasion, scenario, suggestFor, vetoesOf } from './shelf'

const { er4xr, hd600, dt770, sportBuds, airpodsPro, ie600, variations } = GEAR
const vetoes = (device: Device, of: Scenario | string, occasion?: Occasion) =>
  vetoesOf(suggestFor(of, [device], occasion), device.id)

describe('availability', () => {
  test('excludes what is lent or in repair, keeps what is for sale', () => {
    expect(vetoes({ ...hd600, status: 'lent' }, 'casual_home')).toEqual(['lent'])
    expect(vetoes({ ...hd600, status: 'in_repair' }, 'casual_home')).toEqual(['in_repair'])
    expect(vetoes({ ...hd600, status: 'selling' }, 'casual_home')).toEqual([])
  })
})

describe('leakage', () => {
  test('excludes open backs only, and only where someone hears them', () => {
    expect(vetoes(hd600, 'quiet_shared')).toEqual(['leakage'])
    expect(vetoes({ ...hd600, back: 'semi_open' }, 'quiet_shared')).toEqual([])
    expect(vetoes(hd600, 'quiet_shared', { context: { othersNear: false } })).toEqual([])
    expect(vetoes(hd600, 'office')).toEqual([])
  })
})

describe('awareness', () => {
  test('excludes more than 15 dB(A) without transparency, where surroundings are needed', () => {
    expect(vetoes(variations, 'city_walk')).toEqual(['awareness'])
    expect(vetoes({ ...variations, transparency: true }, 'city_walk')).toEqual([])
    expect(vetoes({ ...variations, isolationDb: 12 }, 'city_walk')).toEqual([])
    expect(vetoes(variations, 'city_walk', { context: { aware: false } })).toEqual([])
  })
})

describe('running', () => {
  test('excludes more than 300 g, but never for a weight nobody stated', () => {
    const free = { context: { aware: false } }
    const cup = { ...dt770, ipRating: 'IPX4' }
    expect(vetoes({ ...cup, weightG: 301 }, 'running', free)).toEqual(['running'])
    expect(vetoes({ ...cup, weightG: 300 }, 'running', free)).toEqual([])
    expect(vetoes({ ...cup, weightG: null }, 'running', free)).toEqual([])
  })
})

describe('sweat', () => {
  test.each([
    ['none', ['sweat']],
    ['IPX3', ['sweat']],
    ['IPX4', []],
    ['IP55', []],
    ['IP5X', []],
    [null, []],
  ])('%s in the gym: %o', (ipRating, expected) => {
    expect(vetoes({ ...sportBuds, ipRating }, 'gym')).toEqual(expected)
  })
})

describe('delay', () => {
  const after = (latencyMs: number, of: string) => vetoes({ ...airpodsPro, latencyMs }, of)

  test('excludes more than 100 ms in a competition and more than 20 ms on stage', () => {
    expect(after(100, 'gaming_competitive')).toEqual([])
    expect(after(101, 'gaming_competitive')).toEqual(['latency'])
    expect(after(20, 'stage')).toEqual([])
    expect(after(21, 'stage')).toEqual(['latency'])
  })

  test('only costs points in a film', () => expect(after(400, 'movies')).toEqual([]))
})

describe('loudness', () => {
  test('excludes what cannot reach 97 dB', () => {
    const quiet = (value: number) => ({ ...hd600, sensitivity: { value, unit: 'dB/V' as const } })
    expect(vetoes(quiet(97.1), 'casual_home', { sources: [] })).toEqual([])
    expect(vetoes(quiet(96.9), 'casual_home', { sources: [] })).toEqual(['drive'])
    expect(vetoes(quiet(96.9), 'casual_home', { sources: [SOURCES.amplifier] })).toEqual([])
  })
})

describe('lying on a side', () => {
  test('excludes cups there, not on a back', () => {
    const onTheBack: Scenario = { ...scenario('lying_down'), posture: 'reclined' }
    expect(vetoes(hd600, 'lying_down')).toEqual(['lying_on_side'])
    expect(vetoes(hd600, onTheBack)).toEqual([])
  })
})

test('every veto says why, in a sentence', () => {
  const everything = ['running', 'sleep', 'quiet_shared', 'stage', 'gaming_competitive', 'gym', 'city_walk']
  for (const of of everything) {
    for (const { reasons } of suggestFor(of, Object.values(GEAR), { sources: [] }).excluded) {
      for (const { text } of reasons) expect(text).toMatch(/^[A-Z0-9].*\.$/)
    }
  }
})

test('two vetoes are both named', () => {
  expect(vetoes(er4xr, 'running')).toEqual(['awareness', 'sweat'])
  expect(vetoes({ ...ie600, status: 'lent' }, 'running')).toEqual(['lent', 'awareness'])
})
