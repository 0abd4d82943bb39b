import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkAmong, parseDeepLink } from '../../src/shared/deepLink'

const NOTHING = { kind: 'log', device: null, scenario: null, minutes: null }

describe('a link', () => {
  test('to a device names it, whatever its id is written with', () => {
    expect(parseDeepLink('canalog://device/hd600')).toEqual({ kind: 'device', device: 'hd600' })
    expect(parseDeepLink('CANALOG://Device/hd600/')).toEqual({ kind: 'device', device: 'hd600' })
    expect(parseDeepLink('canalog://device/K%C3%B6ss%20%2F%20Pro')).toEqual({
      kind: 'device',
      device: 'Köss / Pro',
    })
  })

  test('to log a session carries what it says, and leaves the rest open', () => {
    expect(parseDeepLink('canalog://log?device=hd600&scenario=mixing&minutes=45')).toEqual({
      kind: 'log',
      device: 'hd600',
      scenario: 'mixing',
      minutes: 45,
    })
    expect(parseDeepLink('canalog://log/?minutes=1440')).toEqual({ ...NOTHING, minutes: 1440 })
    expect(parseDeepLink('canalog://log')).toEqual(NOTHING)
  })

  test.each([
    '',
    'canalog:',
    'canalog://',
    'canalog://device',
    'canalog://device/',
    'canalog://device/%20',
    'canalog://device/%00',
    'canalog://device/%ud800',
    'canalog://device/%E0%A4%A',
    'canalog://device/a/b',
    'canalog://device/a?b=c',
    'canalog://device/a#b',
    'canalog://remove/hd600',
    'https://device/hd600',
    ' canalog://device/hd600',
    'canalog://device/hd600\n',
    'canalog://log/hd600',
    'canalog://log?device',
    'canalog://log?device=a&device=b',
    'canalog://log?device=a=b',
    'canalog://log?minutes=0',
    'canalog://log?minutes=1441',
    'canalog://log?minutes=-5',
    'canalog://log?minutes=1e3',
    'canalog://log?minutes=%31%30%30%30%30',
    'canalog://log?rating=5',
    'canalog://log?__proto__=x',
    'canalog://log?constructor=x',
    `canalog://device/${'a'.repeat(121)}`,
    `canalog://device/${'%61'.repeat(2000)}`,
  ])('%j means nothing', (text) => {
    expect(parseDeepLink(text)).toBeNull()
  })
})

describe('whatever is handed over', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'canalog:',
      '//',
      'device',
      'log',
      '/',
      '?',
      '&',
      '=',
      '#',
      '%',
      '%00',
      '%F0',
      '..',
      '\\',
    ),
    fc.constantFrom('minutes', 'scenario', '__proto__', 'toString', '<img src=x onerror=alert(1)>', "';--"),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer().map(String),
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 10 }).map((pieces) => `canalog://log?${pieces.join('')}`),
    fc.array(piece, { maxLength: 6 }).map((pieces) => `canalog://device/${pieces.join('')}`),
  )

  test('it is read or it is nothing: no error, no field of another kind, no control character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const link = parseDeepLink(text)
        if (link === null) return
        expect(Object.keys(link).sort()).toEqual(
          link.kind === 'device' ? ['device', 'kind'] : ['device', 'kind', 'minutes', 'scenario'],
        )
        for (const id of [link.device, link.kind === 'log' ? link.scenario : null]) {
          if (id === null) continue
          expect(id.length).toBeGreaterThan(0)
          expect(id.length).toBeLessThanOrEqual(120)
          expect(id).not.toMatch(/\p{Cc}/u)
        }
        if (link.kind === 'log' && link.minutes !== null) {
          expect(Number.isInteger(link.minutes) && link.minutes >= 1 && link.minutes <= 1440).toBe(true)
        }
      }),
      { numRuns: 5000, seed: 3 },
    )
  })

  test('every device and every length comes back as it was written', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text === text.trim() && text !== '' && text.length <= 120 && !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(id, id, fc.integer({ min: 1, max: 1440 }), (device, scenario, minutes) => {
        const [a, b] = [encodeURIComponent(device), encodeURIComponent(scenario)]
        expect(parseDeepLink(`canalog://device/${a}`)).toEqual({ kind: 'device', device })
        expect(parseDeepLink(`canalog://log?minutes=${minutes}&scenario=${b}&device=${a}`)).toEqual({
          kind: 'log',
          device,
          scenario,
          minutes,
        })
      }),
      { seed: 4 },
    )
  })
})

test('among the arguments of a start the link is found, wherever the system put it', () => {
  const link = { kind: 'device', device: 'hd600' }
  expect(linkAmong(['/opt/Canalog/canalog', 'canalog://device/hd600'])).toEqual(link)
  expect(linkAmong(['canalog', '--no-sandbox', '.', 'canalog://device/hd600', '--flag'])).toEqual(link)
  expect(linkAmong(['canalog', '/home/ann/canalog.txt'])).toBeNull()
  expect(linkAmong(['canalog', 'canalog://nonsense', 'canalog://device/hd600'])).toBeNull()
})
