import {
  type DriveLimits,
  dbPerMilliwatt,
  dbPerVolt,
  headroomDb,
  loadOf,
  maxSplDb,
  neededFor,
  outputLossDb,
  PHONE_DONGLE,
} from '@shared/acoustics/drive'
import { assume } from '@shared/gear/assumptions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'
import { device } from '../gear/device'

const HD600 = { dbPerMw: 97, impedanceOhm: 300 }
const EDITION_XS = { dbPerMw: 92, impedanceOhm: 18 }
const SUSVARA = { dbPerMw: 83, impedanceOhm: 60 }
const SENSITIVE_IEM = { dbPerMw: 110, impedanceOhm: 16 }

const limits = (stated: Partial<DriveLimits>): DriveLimits => ({
  maxVoltageV: null,
  maxPowerMw: null,
  intoOhm: null,
  maxCurrentMa: null,
  outputImpedanceOhm: 0,
  ...stated,
})

describe('For peaks of 110 dB', () => {
  it.each([
    ['an HD 600', HD600, known.drive.HD600_97dBmW_300ohm_110dB],
    ['an Edition XS', EDITION_XS, known.drive.EditionXS_92dBmW_18ohm_110dB],
    ['a Susvara', SUSVARA, known.drive.Susvara_83dBmW_60ohm_110dB],
    ['a sensitive in-ear', SENSITIVE_IEM, known.drive.IEM_110dBmW_16ohm_110dB],
  ])('%s needs the known power, voltage and current', (_name, load, answer) => {
    const needed = neededFor(load, 110)
    expect(dbPerVolt(load)).toBeCloseTo(answer.dB_per_V, 9)
    expect(needed.powerMw).toBeCloseTo(answer.P_mW, 9)
    expect(needed.voltageV).toBeCloseTo(answer.V_rms, 9)
    expect(needed.currentMa).toBeCloseTo(answer.I_mA, 9)
  })

  it.each([85, 88, 91, 94, 97] as const)('the published table of milliwatts holds at %d dB/mW', (dbPerMw) => {
    const row = known.drive.nwavguy_table_mW[`${dbPerMw}dBmW`]
    const reckoned = [105, 110, 115].map((level) => neededFor({ dbPerMw, impedanceOhm: 32 }, level).powerMw)
    reckoned.forEach((powerMw, column) => {
      expect(powerMw).toBeCloseTo(row[column] ?? Number.NaN, 0)
    })
  })
})

describe('Sensitivity', () => {
  it('survives the way from 1 mW to 1 V and back at any impedance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 140, noNaN: true }),
        fc.double({ min: 4, max: 2000, noNaN: true }),
        (dbPerMw, impedanceOhm) => {
          expect(dbPerMilliwatt(dbPerVolt({ dbPerMw, impedanceOhm }), impedanceOhm)).toBeCloseTo(dbPerMw, 9)
        },
      ),
    )
  })

  it('stated at 1 V drives like the same figure at 1 mW converted', () => {
    const sennheiser = assume(
      device({
        form: 'over_ear',
        wired: true,
        impedanceOhm: 300,
        sensitivity: { value: 102.22878745280337, unit: 'dB/V' },
      }),
    )
    expect(loadOf(sennheiser).dbPerMw).toBeCloseTo(97, 9)
  })
})

describe('How loud a source can play', () => {
  it('is set by the tightest of its limits', () => {
    expect(maxSplDb(HD600, limits({ maxVoltageV: 1 }))).toBeCloseTo(102.23, 2)
    expect(maxSplDb(HD600, limits({ maxPowerMw: 10 }))).toBeCloseTo(107)
    expect(maxSplDb(EDITION_XS, limits({ maxCurrentMa: 59.20573097636342 }))).toBeCloseTo(110)
    const all = limits({ maxVoltageV: 1, maxPowerMw: 10, maxCurrentMa: 60 })
    expect(maxSplDb(HD600, all)).toBeCloseTo(102.23, 2)
  })

  it('loses what the output impedance takes: 6 dB when it equals the load', () => {
    expect(outputLossDb(32, 32)).toBeCloseTo(-6.02, 2)
    const dry = maxSplDb(SENSITIVE_IEM, limits({ maxVoltageV: 1 })) ?? Number.NaN
    const wet = maxSplDb(SENSITIVE_IEM, limits({ maxVoltageV: 1, outputImpedanceOhm: 16 }))
    expect(wet).toBeCloseTo(dry - 6.02, 2)
  })

  it('into a high impedance follows the voltage behind a power rating, not the rating', () => {
    const dongle = limits({ maxPowerMw: 31.25, intoOhm: 32 })
    expect(maxSplDb(HD600, dongle)).toBeCloseTo(maxSplDb(HD600, limits({ maxVoltageV: 1 })) ?? Number.NaN)
    expect(maxSplDb({ dbPerMw: 100, impedanceOhm: 32 }, dongle)).toBeCloseTo(100 + 10 * Math.log10(31.25))
  })

  it('stays unknown when the source states no limit', () => {
    expect(maxSplDb(HD600, limits({}))).toBeNull()
    expect(headroomDb(HD600, limits({}))).toBeNull()
  })

  it('is plenty for an in-ear on a phone dongle, and too little for a Susvara', () => {
    expect(headroomDb(SENSITIVE_IEM, PHONE_DONGLE)).toBeGreaterThan(15)
    expect(headroomDb(SUSVARA, PHONE_DONGLE)).toBeLessThan(-14)
    expect(headroomDb(SUSVARA, PHONE_DONGLE, 95)).toBeCloseTo((headroomDb(SUSVARA, PHONE_DONGLE) ?? 0) + 15)
  })

  it('never falls when the device becomes more sensitive or the source stronger', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 80, max: 120, noNaN: true }),
        fc.double({ min: 8, max: 600, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (dbPerMw, impedanceOhm, maxVoltageV, times) => {
          const base = maxSplDb({ dbPerMw, impedanceOhm }, limits({ maxVoltageV })) ?? Number.NaN
          expect(
            maxSplDb({ dbPerMw: dbPerMw + times, impedanceOhm }, limits({ maxVoltageV })),
          ).toBeGreaterThan(base)
          expect(
            maxSplDb({ dbPerMw, impedanceOhm }, limits({ maxVoltageV: maxVoltageV * times })),
          ).toBeGreaterThanOrEqual(base)
        },
      ),
    )
  })
})
