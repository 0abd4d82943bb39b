import { type AssumedDevice, assume } from '@shared/gear/assumptions'
import { quickestLatencyMs } from '@shared/gear/codecs'
import { BACKS, type Device, DRIVER_TYPES, FITS, FORMS } from '@shared/gear/device'
import { DEVICE_KINDS, TYPICAL_BY_KIND } from '@shared/gear/typical'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { device } from './device'

const wiredIem = assume(device({ form: 'in_ear', wired: true, wireless: false }))
const trueWireless = assume(device({ form: 'in_ear', wired: false, wireless: true }))
const overEar = assume(device({ form: 'over_ear', wired: true, wireless: false }))

/** Attributes that carry their own `assumed` mark. */
const MARKED = [
  'wired',
  'wireless',
  'driver',
  'impedanceOhm',
  'sensitivityDbPerMw',
  'weightG',
  'isolationDb',
  'ancDb',
  'transparency',
  'microphone',
  'ipRating',
  'latencyMs',
  'clamp',
  'earHooks',
  'wings',
  'overEarCable',
  'lowProfile',
  'folds',
  'wearSensor',
] as const satisfies readonly (keyof AssumedDevice)[]

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const anyDevice: fc.Arbitrary<Device> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    fit: maybe(fc.constantFrom(...FITS)),
    back: maybe(fc.constantFrom(...BACKS)),
    wired: maybe(fc.boolean()),
    wireless: maybe(fc.boolean()),
    ancDb: maybe(fc.integer({ min: 0, max: 40 })),
    transparency: maybe(fc.boolean()),
    batteryHours: maybe(fc.integer({ min: 1, max: 80 })),
    codecs: fc.subarray(['SBC', 'AAC', 'aptX Low Latency', 'LDAC', 'something new']),
    drivers: fc.array(
      fc.record({ type: fc.constantFrom(...DRIVER_TYPES), count: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(device)

describe('What is stated', () => {
  it('is taken as it is and never marked as assumed', () => {
    const stated = assume(
      device({
        form: 'in_ear',
        wired: true,
        wireless: false,
        drivers: [{ type: 'balanced_armature', count: 1 }],
        impedanceOhm: 45,
        sensitivity: { value: 104.5, unit: 'dB/mW' },
        weightG: 5,
        isolationDb: 35,
        ancDb: 0,
        transparency: false,
        microphone: 'none',
        ipRating: 'none',
        latencyMs: 0,
        nozzleMm: 3.2,
        earHooks: false,
        wings: false,
        overEarCable: false,
        lowProfile: true,
        folds: false,
        wearSensor: false,
      }),
    )
    for (const attribute of MARKED) {
      if (attribute === 'clamp') continue // no one states it: it follows from the form
      expect(stated[attribute], attribute).toMatchObject({ assumed: false, basis: 'stated' })
    }
    expect(stated.isolationDb).toMatchObject({ value: 35, spread: 0 })
    expect(stated.lowProfile).toMatchObject({ value: true, chance: 1 })
    expect(stated.nozzleMm).toMatchObject({ value: 3.2, assumed: false })
  })
})

describe('What is unknown', () => {
  it('gets a value, a mark and a basis, whatever little is known', () => {
    fc.assert(
      fc.property(anyDevice, (of) => {
        const resolved = assume(of)
        for (const attribute of MARKED) {
          expect(resolved[attribute].value, attribute).not.toBeNull()
          expect(resolved[attribute].basis.length, attribute).toBeGreaterThan(0)
        }
        expect(resolved.weightG.assumed).toBe(true)
        expect(resolved.back === null).toBe(of.form !== 'over_ear' && of.form !== 'on_ear')
        expect(resolved.batteryHours === null).toBe(!resolved.wireless.value)
      }),
    )
  })

  it('is taken from tables that tell a default from what the owner said', () => {
    for (const kind of DEVICE_KINDS) {
      for (const entry of Object.values(TYPICAL_BY_KIND[kind])) {
        if (entry !== null && typeof entry === 'object') expect(entry.basis, kind).not.toBe('stated')
      }
    }
  })

  it('stays unknown for connector and plug, which are assumed to fit', () => {
    expect(wiredIem).toMatchObject({ connector: null, plug: null })
  })
})

describe('By default', () => {
  it('an unknown driver is a single dynamic one (F3), in bone conduction a bone driver (F55)', () => {
    expect(wiredIem.driver).toMatchObject({ value: 'dynamic', assumed: true })
    expect(wiredIem.driverCount).toBe(1)
    expect(assume(device({ form: 'bone_conduction' })).driver.value).toBe('bone')
  })

  it('the dynamic driver of a hybrid makes its bass (F5)', () => {
    const hybrid = assume(
      device({
        form: 'in_ear',
        drivers: [
          { type: 'balanced_armature', count: 4 },
          { type: 'dynamic', count: 1 },
        ],
      }),
    )
    expect(hybrid.driver).toMatchObject({ value: 'dynamic', assumed: false })
    expect(hybrid.driverCount).toBe(5)
  })

  it('an in-ear weighs a few grams (F21), a headphone 250 to 500 (F20), a planar more (F11)', () => {
    expect(wiredIem.weightG.value).toBeLessThan(10)
    expect(overEar.weightG.value).toBeGreaterThanOrEqual(250)
    const planar = assume(device({ form: 'over_ear', drivers: [{ type: 'planar', count: 1 }] }))
    expect(planar.weightG.value).toBeGreaterThan(overEar.weightG.value)
    expect(planar.weightG.value).toBeLessThanOrEqual(500)
    expect(planar.sensitivityDbPerMw.value).toBeLessThan(overEar.sensitivityDbPerMw.value)
  })

  it('on-ear pads press harder than over-ear ones, and in-ears not at all (F22)', () => {
    const onEar = assume(device({ form: 'on_ear' }))
    expect(onEar.clamp.value).toBeGreaterThan(overEar.clamp.value)
    expect(wiredIem.clamp.value).toBe(0)
  })

  it('an unknown back is taken for closed and says so', () => {
    expect(overEar).toMatchObject({ back: 'closed', backAssumed: true })
    expect(assume(device({ form: 'over_ear', back: 'open' }))).toMatchObject({
      back: 'open',
      backAssumed: false,
    })
  })

  it('passive isolation is that of the class: foam-like for a moulded shell, little for an open back', () => {
    expect(wiredIem.isolationDb.value).toBeCloseTo(22.0, 1)
    expect(assume(device({ form: 'in_ear', fit: 'custom' })).isolationDb.value).toBeCloseTo(27.1, 1)
    expect(overEar.isolationDb.value).toBeCloseTo(13.6, 1)
    expect(assume(device({ form: 'over_ear', back: 'open' })).isolationDb.value).toBeLessThan(3)
  })
})

describe('Noise cancelling', () => {
  it('unknown on a wired-only device is none, and that is no assumption', () => {
    expect(wiredIem.ancDb).toMatchObject({ value: 0, assumed: false })
  })

  it('of unknown strength is 30 dB on an over-ear, 18 on true wireless', () => {
    const wirelessOverEar = assume(device({ form: 'over_ear', back: 'closed', wireless: true }))
    expect(wirelessOverEar.ancDb).toMatchObject({ value: 30, assumed: true })
    expect(trueWireless.ancDb).toMatchObject({ value: 18, assumed: true })
  })

  it('is not supposed behind an open back or where there is no transparency mode', () => {
    expect(assume(device({ form: 'over_ear', back: 'open', wireless: true })).ancDb.value).toBe(0)
    expect(assume(device({ form: 'in_ear', wired: false, transparency: false })).ancDb.value).toBe(0)
  })

  it('stated as 0 means none', () => {
    expect(assume(device({ form: 'over_ear', wireless: true, ancDb: 0 })).ancDb).toMatchObject({
      value: 0,
      assumed: false,
    })
  })

  it('that is only supposed grants no transparency mode; stated, it does (F41)', () => {
    expect(trueWireless.transparency.value).toBe(false)
    expect(assume(device({ form: 'in_ear', wired: false, ancDb: 20 })).transparency).toMatchObject({
      value: true,
      assumed: true,
    })
  })
})

describe('Wires, delay and battery', () => {
  it('follow from the form when nothing is said', () => {
    expect(assume(device({ form: 'in_ear' }))).toMatchObject({ kind: 'universal_iem', trueWireless: false })
    expect(assume(device({ form: 'bone_conduction' })).wireless.value).toBe(true)
    expect(assume(device({ form: 'in_ear', wireless: true }))).toMatchObject({ trueWireless: true })
    expect(assume(device({ form: 'over_ear', batteryHours: 30 })).wireless.value).toBe(true)
  })

  it('a cable has no delay and needs no battery', () => {
    expect(wiredIem.latencyMs.value).toBe(0)
    expect(wiredIem.batteryHours).toBeNull()
    const both = assume(device({ form: 'over_ear', wired: true, wireless: true, latencyMs: 200 }))
    expect(both.latencyMs.value).toBe(0)
  })

  it('a wireless set has the delay stated, else of its quickest codec, else the typical 200 ms', () => {
    const set = (stated: Partial<Device>) => {
      return assume(device({ form: 'in_ear', wired: false, ...stated })).latencyMs
    }
    expect(set({})).toMatchObject({ value: 200, assumed: true })
    expect(set({ codecs: ['SBC', 'AAC', 'aptX Low Latency'] })).toMatchObject({ value: 40, assumed: true })
    expect(set({ codecs: ['AAC'], latencyMs: 120 })).toMatchObject({ value: 120, assumed: false })
    expect(set({ codecs: ['something new'] }).value).toBe(200)
  })

  it('a codec is recognised however it is written', () => {
    expect(quickestLatencyMs(['aptX LL'])).toBe(quickestLatencyMs(['APTX-Low-Latency']))
    expect(quickestLatencyMs(['LC3plus'])).toBeLessThan(50)
    expect(quickestLatencyMs(['2.4 GHz dongle'])).toBeLessThan(50)
    expect(quickestLatencyMs([])).toBeNull()
  })
})

describe('A sensitivity stated at 1 V', () => {
  it('is marked as assumed only when the impedance to convert it is', () => {
    const stated = { form: 'over_ear', wired: true, sensitivity: { value: 103, unit: 'dB/V' } } as const
    expect(assume(device(stated)).sensitivityDbPerMw.assumed).toBe(true)
    expect(assume(device({ ...stated, impedanceOhm: 1000 })).sensitivityDbPerMw).toMatchObject({
      value: 103,
      assumed: false,
    })
  })
})

describe('Staying put', () => {
  it('a detachable in-ear cable is taken to run over the ear (F30), a headphone’s is not', () => {
    expect(assume(device({ form: 'in_ear', wired: true, connector: 'mmcx' })).overEarCable.value).toBe(true)
    expect(overEar.overEarCable.value).toBe(false)
    expect(trueWireless.overEarCable.value).toBe(false)
  })
})
