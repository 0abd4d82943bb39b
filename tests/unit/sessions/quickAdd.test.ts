import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuickAdd, type QuickAddContext } from '../../../src/shared/sessions/quickAdd'
import { type Instant, parseInstant } from '../../../src/shared/time'

const devices = [
  { id: 'hd600', brand: 'Sennheiser', model: 'HD 600', nickname: null },
  { id: 'er4xr', brand: 'Etymotic', model: 'ER4XR', nickname: null },
  { id: 'variations', brand: 'Moondrop', model: 'Variations', nickname: null },
  { id: 'xm5', brand: 'Sony', model: 'WH-1000XM5', nickname: 'Commuter' },
]
const scenarios = [
  { id: 'flight', name: 'Flight' },
  { id: 'gym', name: 'Gym' },
  { id: 'mixing', name: 'Mixing' },
  { id: 'public_transport', name: 'Public transport' },
  { id: 'gaming_competitive', name: 'Competitive gaming' },
  { id: 'gaming_immersive', name: 'Immersive gaming' },
]
const instant = (text: string): Instant => {
  const at = parseInstant(text)
  if (at === null) throw new Error(`not an instant: ${text}`)
  return at
}
/** Sunday, three in the afternoon in Berlin (UTC+1). */
const sunday: QuickAddContext = {
  nowAt: instant('2026-11-22T15:00:00+01:00'),
  zone: 'Europe/Berlin',
  devices,
  scenarios,
}

function read(text: string, context = sunday) {
  const result = parseQuickAdd(text, context)
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`)
  return result.data
}
function refuse(text: string, context = sunday) {
  const result = parseQuickAdd(text, context)
  if (result.ok) throw new Error(`${text} was understood: ${result.data.understood}`)
  expect(result.error.code).toBe('VALIDATION')
  return result.error
}

describe('one line about past listening', () => {
  it.each([
    ['yesterday evening, about 2 h, HD 600', 'hd600', null, '2026-11-21T20:00+01:00', 120],
    ['today 12:30-14:00 er4xr flight', 'er4xr', 'flight', '2026-11-22T12:30+01:00', 90],
    ['today from 12:30 to 14:00, Etymotic ER4XR, flight', 'er4xr', 'flight', '2026-11-22T12:30+01:00', 90],
    ['last monday 45 min gym variations', 'variations', 'gym', '2026-11-16T12:00+01:00', 45],
    ['90 minutes ago for 1h hd600', 'hd600', null, '2026-11-22T13:30+01:00', 60],
    ['18 Nov 21:00 1.5h HD 600 mixing', 'hd600', 'mixing', '2026-11-18T21:00+01:00', 90],
    ['18th of November 2025 at 9pm 1,5 h HD 600', 'hd600', null, '2025-11-18T21:00+01:00', 90],
    ['Nov 18, 21:00-23:00 hd600', 'hd600', null, '2026-11-18T21:00+01:00', 120],
    [
      '2026-11-20 08:15 1h30 er4xr public transport',
      'er4xr',
      'public_transport',
      '2026-11-20T08:15+01:00',
      90,
    ],
    ['this morning 30 min hd-600', 'hd600', null, '2026-11-22T08:00+01:00', 30],
    ['2h hd600', 'hd600', null, '2026-11-22T13:00+01:00', 120],
    ['half an hour mixing hd 600', 'hd600', 'mixing', '2026-11-22T14:30+01:00', 30],
    ['today an hour and a half commuter', 'xm5', null, '2026-11-22T13:30+01:00', 90],
    ['last night 2 hours with the er4 xr', 'er4xr', null, '2026-11-21T22:00+01:00', 120],
    ['since 14:00 hd600', 'hd600', null, '2026-11-22T14:00+01:00', 60],
    ['yesterday 2-4pm commuter gym', 'xm5', 'gym', '2026-11-21T14:00+01:00', 120],
    ['yesterday 11-1pm commuter', 'xm5', null, '2026-11-21T11:00+01:00', 120],
    ['yesterday at 9:30 in the evening 20 min hd600', 'hd600', null, '2026-11-21T21:30+01:00', 20],
    ['3 days ago afternoon 1 h 15 min variations', 'variations', null, '2026-11-19T15:00+01:00', 75],
    [
      'day before yesterday noon three quarters of an hour er4xr',
      'er4xr',
      null,
      '2026-11-20T12:00+01:00',
      45,
    ],
    ['fri evening two and a half hours hd600', 'hd600', null, '2026-11-20T20:00+01:00', 150],
    ['yesterday noon to 2pm hd600', 'hd600', null, '2026-11-21T12:00+01:00', 120],
    ['yesterday 22:00 until midnight hd600', 'hd600', null, '2026-11-21T22:00+01:00', 120],
    [
      'mixing for 2h with my hd600 yesterday from 9pm to 11pm',
      'hd600',
      'mixing',
      '2026-11-21T21:00+01:00',
      120,
    ],
    ['yesterday 8am 1 hour 20 hd600', 'hd600', null, '2026-11-21T08:00+01:00', 80],
    ['evening 1h hd600', 'hd600', null, '2026-11-21T20:00+01:00', 60],
  ])('%s', (text, device, scenario, startAt, minutes) => {
    const start = instant(startAt.replace('+', ':00+'))
    expect(read(text)).toMatchObject({ device, scenario, startAt: start, endAt: start + minutes * 60 })
  })

  it('forgives slips in a device name, yet never in its number', () => {
    expect(read('2h moondrp variatons').device).toBe('variations')
    expect(refuse('2h hd 650').message).toContain('650')
    expect(refuse('2h hd650').path).toBe('device')
  })

  it('needs no device name when only one is owned', () => {
    const one = { ...sunday, devices: devices.slice(0, 1) }
    expect(read('this morning 30 min', one).device).toBe('hd600')
    expect(read('this morning 30 min gym', one)).toMatchObject({ device: 'hd600', scenario: 'gym' })
  })

  it('says in words what it understood and assumed', () => {
    expect(read('yesterday evening 2 h hd600 mixing').understood).toBe(
      'Sennheiser HD 600, Mixing, 21 Nov 2026, 20:00–22:00 (2 h). Evening: taken as 20:00.',
    )
    expect(read('last night 3 h hd600').understood).toContain('21 Nov 2026, 22:00–22 Nov 2026, 01:00 (3 h)')
    expect(read('2h hd600').understood).toContain('counted back from now')
  })

  it('reads tonight after midnight as the evening that has just passed', () => {
    const late = { ...sunday, nowAt: instant('2026-11-22T00:40:00+01:00') }
    expect(read('tonight 2h hd600', late).startAt).toBe(instant('2026-11-21T20:00:00+01:00'))
    expect(read('23:00-00:30 hd600', late)).toMatchObject({
      startAt: instant('2026-11-21T23:00:00+01:00'),
      endAt: instant('2026-11-22T00:30:00+01:00'),
    })
  })
})

describe('what is missing or unclear', () => {
  it.each([
    ['this morning 30 min', 'device', 'Understood so far: 22 Nov 2026, 08:00–08:30 (30 min).'],
    ['yesterday evening hd600', 'duration', 'How long is missing'],
    ['hd600 mixing', 'time', 'Understood so far: Sennheiser HD 600, Mixing.'],
    ['', 'time', 'When is missing'],
    ['2h hd600 banana', 'text', 'banana'],
    ['2h banana', 'device', 'banana'],
    ['2h hd600 gaming', 'scenario', 'Competitive gaming or Immersive gaming'],
    ['30 Feb 20:00 1h hd600', 'time', 'no such day'],
    ['0 min hd600', 'duration', 'a minute to 24 hours'],
    ['30 h hd600', 'duration', 'a minute to 24 hours'],
    ['yesterday 20:00-21:00 3h hd600', 'duration', 'do not agree'],
    ['this evening 1h hd600', 'time', 'in the future'],
    ['2027-01-01 20:00 1h hd600', 'time', 'in the future'],
  ])('%s: refused for its %s', (text, path, words) => {
    const error = refuse(text)
    expect(error.path).toBe(path)
    expect(error.message).toContain(words)
  })

  it('asks which of two copies is meant', () => {
    const second = { id: 'hd600-2', brand: 'Sennheiser', model: 'HD 600', nickname: 'Loud one' }
    const twins = { ...sunday, devices: [...devices, second] }
    const error = refuse('2h hd600', twins)
    expect(error.path).toBe('device')
    expect(error.message).toContain('Sennheiser HD 600 or Loud one')
    expect(read('2h loud one', twins).device).toBe('hd600-2')
  })

  it('cuts what has not happened yet and says so', () => {
    const cut = read('today 14:30-16:00 er4xr')
    expect(cut).toMatchObject({ startAt: instant('2026-11-22T14:30:00+01:00'), endAt: sunday.nowAt })
    expect(cut.understood).toContain('Cut at now')
  })
})

describe('nights when the clock changes', () => {
  it('counts three hours between 01:00 and 03:00 on the night in autumn', () => {
    const session = read('25 Oct 2026 01:00-03:00 hd600')
    expect(session.startAt).toBe(instant('2026-10-25T01:00:00+02:00'))
    expect(session.endAt - session.startAt).toBe(3 * 3600)
  })
  it('counts one hour between 01:00 and 03:00 on the night in spring', () => {
    const session = read('29 March 2026 01:00-03:00 hd600')
    expect(session.endAt - session.startAt).toBe(3600)
  })
  it('takes the first of two 02:30 in autumn, and moves on the 02:30 that spring skips', () => {
    expect(read('25 Oct 2026 02:30 1h hd600').startAt).toBe(instant('2026-10-25T02:30:00+02:00'))
    expect(read('29 Mar 2026 02:30 1h hd600').startAt).toBe(instant('2026-03-29T03:30:00+02:00'))
  })
  it('keeps a length as hours that pass, not as hours on the clock', () => {
    const session = read('24 Oct 2026 evening 8h hd600')
    expect(session.endAt).toBe(instant('2026-10-25T03:00:00+01:00'))
  })
  it('follows the clock of zones that are far ahead', () => {
    const chatham = { ...sunday, zone: 'Pacific/Chatham' }
    expect(read('yesterday 21:00 1h hd600', chatham).startAt).toBe(instant('2026-11-22T21:00:00+13:45'))
  })
})

it('never ends after now, never ends before it begins, and never throws, whatever is typed', () => {
  const word = fc.constantFrom(
    'yesterday',
    'today',
    'last',
    'monday',
    'evening',
    'tonight',
    'since',
    'ago',
    '2h',
    '1h30',
    '45 min',
    '25:99',
    '14:30-16:00',
    '23:00',
    '-',
    'hd600',
    'er4xr',
    'gym',
    '30 Feb',
    '29 feb',
    '2026-10-25',
    'half an hour',
    '9pm',
    'to',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
      ),
      fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
      (text, nowAt) => {
        const result = parseQuickAdd(text, { ...sunday, nowAt })
        if (!result.ok) expect(result.error.code).toBe('VALIDATION')
        else {
          expect(result.data.startAt).toBeLessThan(result.data.endAt)
          expect(result.data.endAt).toBeLessThanOrEqual(nowAt)
        }
      },
    ),
    { seed: 7, numRuns: 500 },
  )
})
