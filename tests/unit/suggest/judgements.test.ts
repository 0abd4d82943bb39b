import type { Device } from '@shared/gear/device'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from './gear'
import { FOAM_T100, type Occasion, pair, rankedOf, SILICONE, suggestFor, vetoesOf } from './shelf'

const ALL: readonly Device[] = Object.values(GEAR)
const {
  er4xr,
  ie600,
  variations,
  custom,
  airpodsPro,
  sportBuds,
  openrun,
  earbud,
  hd600,
  hd800s,
  editionXs,
  lcd4,
  susvara,
  stax,
  dt770,
  xm5,
  onEar,
  gameHeadset,
} = GEAR
const ER4XR_IN_FOAM: Occasion = { parts: [pair(FOAM_T100, { on: 'er4xr' })] }

type Row = readonly [scenario: string, better: Device, worse: Device, because: string, occasion?: Occasion]

/** "On this occasion the first is the better choice", with the fact it rests on. */
const BETTER: readonly Row[] = [
  ['flight', er4xr, hd600, 'F52: in-ears isolate, are small and let the head rest', ER4XR_IN_FOAM],
  ['flight', er4xr, dt770, 'F35: closed backs isolate least against rumble', ER4XR_IN_FOAM],
  ['flight', xm5, dt770, 'F38: noise cancelling works on engines'],
  ['flight', xm5, hd600, 'F53: noise-cancelling headphones are the travel rival'],
  ['flight', airpodsPro, earbud, 'F39: a seal and noise cancelling against neither'],
  ['flight', custom, ie600, 'F7: moulded shells isolate and fit best'],
  ['flight', onEar, hd600, 'F36: open backs block next to nothing'],
  ['public_transport', airpodsPro, dt770, 'F29: fits a pocket'],
  ['public_transport', ie600, hd800s, 'F52: in-ears for public transport'],
  ['public_transport', xm5, editionXs, 'F36: open backs leak to the row'],
  ['public_transport', er4xr, earbud, 'F1: an earbud has no seal', ER4XR_IN_FOAM],
  ['critical_listening', hd600, er4xr, 'F56: full-size open backs at home'],
  ['critical_listening', hd800s, dt770, 'F17: open backs have the widest stage'],
  ['critical_listening', editionXs, hd600, 'F11: planars show more detail'],
  ['critical_listening', stax, editionXs, 'F12: electrostatics are the most transparent'],
  ['critical_listening', editionXs, lcd4, 'F20: 690 g on the head'],
  ['critical_listening', variations, earbud, 'F19: several drivers close to the ear'],
  ['critical_listening', dt770, onEar, 'F22: on-ear pads press harder'],
  ['mixing', hd600, dt770, 'F49: mixing on open backs'],
  ['mixing', hd800s, custom, 'F49: stage width that translates to speakers'],
  ['mix_check', custom, hd600, 'F50: check on in-ears'],
  ['mix_check', variations, dt770, 'F50: check on in-ears'],
  ['recording', dt770, onEar, 'F51: closed backs for recording'],
  ['stage', custom, ie600, 'F48: custom in-ears are the standard on stage'],
  ['stage', variations, dt770, 'F48: in-ears for isolation and discretion'],
  ['running', sportBuds, airpodsPro, 'F30: hooks stay put'],
  ['running', openrun, xm5, 'F55: ears stay open'],
  ['running', sportBuds, onEar, 'F54: sports in-ears'],
  ['gym', sportBuds, dt770, 'F24: closed backs trap heat'],
  ['gym', airpodsPro, onEar, 'F54: light, secure and sweat-proof'],
  ['gym', variations, hd600, 'F31: headphones shift when moving'],
  ['city_walk', openrun, dt770, 'F40: surroundings must be heard'],
  ['city_walk', airpodsPro, dt770, 'F41: transparency lets sound in'],
  ['office', xm5, hd600, 'F36: open backs leak to colleagues'],
  ['office', xm5, er4xr, 'F32: headphones come off in a second'],
  ['quiet_shared', ie600, earbud, 'F36: earbuds leak'],
  ['sleep', er4xr, variations, 'F28: low-profile shells when lying down'],
  ['sleep', ie600, airpodsPro, 'F28: low-profile shells when lying down'],
  ['lying_down', er4xr, earbud, 'F28: in-ears do not protrude'],
  ['sharing', hd600, er4xr, 'F57: headphones are easier to share'],
  ['sharing', xm5, custom, 'F57: a moulded shell fits nobody else'],
  ['gaming_immersive', gameHeadset, variations, 'F58: boom microphone, stage, comfort'],
  ['gaming_competitive', gameHeadset, hd600, 'F58: a boom microphone'],
  ['gaming_competitive', variations, onEar, 'F59: precise imaging'],
  ['movies', hd600, ie600, 'F16: bass a body can feel, F17: stage'],
  ['calls', xm5, hd600, 'F58: a microphone'],
  ['casual_home', hd600, dt770, 'F9: open backs for the quiet home'],
  ['chores', airpodsPro, hd600, 'F30: in motion in-ears stay put'],
  ['podcast', airpodsPro, lcd4, 'F20: weight, F29: carrying'],
  ['critical_listening', hd600, dt770, 'F24: and cooler', { context: { temperatureC: 32 } }],
  [
    'critical_listening',
    ie600,
    dt770,
    'F25: in-ears in hot climates',
    { context: { temperatureC: 36, glasses: 'thick' } },
  ],
  [
    'flight',
    er4xr,
    xm5,
    'F26: glasses break the seal of pads',
    { ...ER4XR_IN_FOAM, context: { glasses: 'thick' } },
  ],
]

describe('an enthusiast would agree:', () => {
  for (const [scenario, better, worse, because, occasion] of BETTER) {
    test(`${scenario}: ${better.model} above ${worse.model} (${because})`, () => {
      const suggestion = suggestFor(scenario, ALL, occasion)
      const [first, second] = [rankedOf(suggestion, better.id), rankedOf(suggestion, worse.id)]
      expect(first.score).toBeGreaterThan(second.score)
    })
  }
})

/** "On this occasion it is out of the question." */
const OUT: readonly (readonly [scenario: string, Device, veto: string, because: string, Occasion?])[] = [
  ['quiet_shared', hd600, 'leakage', 'F36: leaks into a shared room'],
  ['recording', hd800s, 'leakage', 'F51: the microphone picks it up'],
  ['stage', editionXs, 'leakage', 'F36: an open microphone'],
  ['running', hd600, 'running', 'F31: an open back is not for running'],
  ['running', er4xr, 'awareness', 'F40: isolation where traffic must be heard', ER4XR_IN_FOAM],
  ['city_walk', variations, 'awareness', 'F40: isolation where traffic must be heard'],
  ['gym', er4xr, 'sweat', 'F54: stated unprotected'],
  ['sleep', xm5, 'lying_on_side', 'F28: headphones are impractical in bed'],
  ['lying_down', onEar, 'lying_on_side', 'F28: headphones are impractical in bed'],
  ['gaming_competitive', airpodsPro, 'latency', 'domain notes B.5: 160 ms over AAC'],
  ['stage', airpodsPro, 'latency', 'F48: wired in-ears on stage'],
  ['critical_listening', stax, 'electrostatic', 'F12: needs its amplifier', { sources: [SOURCES.amplifier] }],
  ['critical_listening', susvara, 'drive', 'F11: 1 V from a phone is not enough', { sources: [] }],
  ['flight', ie600, 'no_tips', 'F2: nothing that fits its nozzle', { parts: [pair(FOAM_T100)], stock: [] }],
]

describe('it is out of the question:', () => {
  for (const [scenario, device, veto, because, occasion] of OUT) {
    test(`${scenario}: ${device.model}, ${veto} (${because})`, () => {
      expect(vetoesOf(suggestFor(scenario, ALL, occasion), device.id)).toContain(veto)
    })
  }
})

/** "Nothing speaks against it", where an eager rule might. */
const IN: readonly (readonly [scenario: string, Device, because: string, Occasion?])[] = [
  ['casual_home', hd600, 'F9: nobody is disturbed at home'],
  ['gym', variations, 'an unknown rating only costs points'],
  ['gym', ie600, 'an unknown rating only costs points'],
  ['city_walk', airpodsPro, 'F41: it has a transparency mode'],
  ['flight', airpodsPro, '160 ms do not rule out a film'],
  ['stage', xm5, 'on its cable it has no delay', { sources: [SOURCES.dongle] }],
  [
    'critical_listening',
    variations,
    'F6: electrostatic tweeters bring their own transformer',
    { sources: [SOURCES.dongle] },
  ],
  ['flight', ie600, 'its usual tips are assumed while none is owned'],
  ['flight', airpodsPro, 'a phone is assumed while no source is owned', { sources: [] }],
]

describe('nothing speaks against it:', () => {
  for (const [scenario, device, because, occasion] of IN) {
    test(`${scenario}: ${device.model} (${because})`, () => {
      expect(vetoesOf(suggestFor(scenario, ALL, occasion), device.id)).toEqual([])
    })
  }
})

describe('the owner knows better:', () => {
  const rated = (device: Device, ratings: Partial<Device['ratings']>): Device => ({
    ...device,
    ratings: { ...device.ratings, ...ratings },
  })

  test('a closed back rated 5 for stage and tone beats an unrated open one', () => {
    const loved = rated(dt770, { stage: 5, tone: 5, imaging: 5, detail: 5 })
    const suggestion = suggestFor('critical_listening', [loved, hd600])
    expect(suggestion.ranked[0]?.device).toBe('dt770')
  })

  test('in-ears rated 1 for comfort fall behind on a long flight (F23)', () => {
    const sore = suggestFor('flight', [rated(ie600, { comfort: 1 })])
    const fine = suggestFor('flight', [ie600])
    expect(rankedOf(fine, 'ie600').score - rankedOf(sore, 'ie600').score).toBeGreaterThan(5)
  })

  test('long sessions of the past prove that a heavy headphone can be worn', () => {
    const use = [{ device: 'lcd-4', sessions: 40, lastEndAt: null, usualMinutes: 150 }]
    const proven = rankedOf(suggestFor('mixing', ALL, { use }), 'lcd-4').score
    expect(proven).toBeGreaterThan(rankedOf(suggestFor('mixing', ALL), 'lcd-4').score)
  })

  test('foam keeps out more of the cabin than silicone on the same in-ear (F34)', () => {
    const foam = rankedOf(suggestFor('flight', ALL, ER4XR_IN_FOAM), 'er4xr')
    const silicone = pair({ ...SILICONE, boreMm: 3.1 }, { on: 'er4xr' })
    const other = rankedOf(suggestFor('flight', ALL, { parts: [silicone] }), 'er4xr')
    expect(foam.score).toBeGreaterThan(other.score)
  })

  test('worn pads isolate less and count less (F35)', () => {
    const pads = {
      ...SILICONE,
      id: 'pads',
      kind: 'pads' as const,
      material: 'pu_leather' as const,
      boreMm: null,
    }
    const of = (damage: number) =>
      rankedOf(suggestFor('office', ALL, { parts: [pair(pads, { on: 'dt770', damage })] }), 'dt770').score
    expect(of(0.1)).toBeGreaterThan(of(1.2))
  })
})
