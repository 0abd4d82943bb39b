import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  formatInstant,
  isTimeZone,
  localDateOf,
  parseInstant,
  SECONDS_PER_HOUR,
  startOfDay,
} from '../../src/shared/time'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'UTC',
] as const
const instant = fc.integer({ min: 0, max: 4_102_444_800 })

describe('the calendar day of an instant', () => {
  it('is the one that calendars of the zone show, also where clocks change', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const moment = fc.integer({ min: -2_000_000_000, max: 4_102_444_800 })
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const quarter = Math.floor(at / 900) * 900
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(
          quarter * 1000,
        )
        expect(localDateOf(quarter, timeZone)).toBe(shown)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same all quarter of an hour long in every zone since May 1972, as looking days up relies on', () => {
    const quarter = fc
      .integer({ min: 73_526_400 / 900, max: 4_102_444_800 / 900 })
      .map((count) => count * 900)
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    fc.assert(
      fc.property(quarter, zone, (at, timeZone) => {
        const { format } = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
        const days = [at, at + 1, at + 450, at + 899].map((each) => format(each * 1000))
        expect(new Set(days).size).toBe(1)
        expect(localDateOf(at + 899, timeZone)).toBe(days[0])
        expect(localDateOf(at, timeZone)).toBe(days[0])
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('instants', () => {
  it('read any offset and cut off fractions of a second', () => {
    expect(parseInstant('2026-09-02T08:30:00+02:00')).toBe(parseInstant('2026-09-02T06:30:00Z'))
    expect(parseInstant('2026-09-02T06:30:00.999Z')).toBe(parseInstant('2026-09-02T06:30:00Z'))
  })

  it('may leave out the seconds and write the offset short, as ISO 8601 allows', () => {
    const at = parseInstant('2026-09-02T06:30:00Z')
    for (const text of ['06:30Z', '08:30+02:00', '08:30:00+0200', '08:30+02', '01:00:00.0-0530']) {
      expect(parseInstant(`2026-09-02T${text}`), text).toBe(at)
    }
  })

  it('refuse what is no instant', () => {
    for (const text of [
      '',
      'yesterday',
      '2026-02-30T00:00:00Z',
      '2026-09-02',
      '2026-09-02T06:30:00',
      '2026-09-02T06:30',
      '2026-09-02T06Z',
      '2026-09-02T06:30:00+25:00',
    ]) {
      expect(parseInstant(text), text).toBeNull()
    }
  })

  it('come back from text as they were', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(parseInstant(formatInstant(at))).toBe(at)
      }),
    )
  })
})

describe('local days', () => {
  it('last 23 and 25 hours on the nights when clocks change', () => {
    const lengthHours = (day: string) =>
      (startOfDay(addDays(day, 1), 'Europe/Berlin') - startOfDay(day, 'Europe/Berlin')) / SECONDS_PER_HOUR
    expect(lengthHours('2026-03-29')).toBe(23)
    expect(lengthHours('2026-10-25')).toBe(25)
    expect(lengthHours('2026-06-01')).toBe(24)
  })

  it('begin with the first instant that the clock shows as that day', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (at, zone) => {
        const day = localDateOf(at, zone)
        const start = startOfDay(day, zone)
        expect(start).toBeLessThanOrEqual(at)
        expect(localDateOf(start, zone)).toBe(day)
        expect(localDateOf(start - 1, zone) < day).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('begin after midnight where a clock change skips it', () => {
    // São Paulo went from 23:59:59 straight to 01:00 on 4 November 2018.
    expect(formatInstant(startOfDay('2018-11-04', 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00Z')
  })
})

it('knows real time zones from invented ones', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true)
  expect(isTimeZone('Europe/Atlantis')).toBe(false)
})
