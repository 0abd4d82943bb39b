import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, voiceFor } from '../../../src/shared/i18n/languages'
import { speak, t } from '../../../src/shared/i18n/texts'
import { parseQuickAdd } from '../../../src/shared/sessions/quickAdd'
import { parseInstant } from '../../../src/shared/time'

/** Sunday, three in the afternoon in Berlin (UTC+1). */
const NOW = parseInstant('2026-11-22T15:00:00+01:00') ?? 0
const MIDNIGHT = NOW - 15 * 3600
const context = {
  nowAt: NOW,
  zone: 'Europe/Berlin',
  devices: [
    { id: 'hd600', brand: 'Sennheiser', model: 'HD 600', nickname: null },
    { id: 'er4xr', brand: 'Etymotic', model: 'ER4XR', nickname: null },
  ],
  scenarios: [{ id: 'gym', name: 'Gym' }],
}

/** Words, and what they mean. */
type Said<T> = readonly (readonly [text: string, meaning: T])[]
interface Pieces {
  readonly daysAgo: Said<number>
  /** Minutes after midnight. */
  readonly clocks: Said<number>
  readonly minutes: Said<number>
  readonly joins: readonly string[]
}

const english: Pieces = {
  daysAgo: [
    ['yesterday', 1],
    ['2 days ago', 2],
    ['18 Nov', 4],
    ['on Monday', 6],
    ['2026-11-20', 2],
  ],
  clocks: [
    ['9 pm', 1260],
    ['at 20:15', 1215],
    ['at 8:30 in the evening', 1230],
    ['evening', 1200],
    ['noon', 720],
  ],
  minutes: [
    ['2 h', 120],
    ['1.5 hours', 90],
    ['45 min', 45],
    ['an hour and a half', 90],
    ['1h30', 90],
  ],
  joins: [' ', ', '],
}
const PIECES: Readonly<Record<Language, Pieces>> = {
  en: english,
  de: {
    daysAgo: [
      ['gestern', 1],
      ['vor zwei Tagen', 2],
      ['vor 1 Woche', 7],
      ['am 18. November', 4],
      ['18.11.2026', 4],
      ['Montag', 6],
      ['letzte Woche Freitag', 9],
    ],
    clocks: [
      ['21 Uhr', 1260],
      ['um 20:15 Uhr', 1215],
      ['um halb neun abends', 1230],
      ['abends', 1200],
      ['Viertel vor neun', 525],
    ],
    minutes: [
      ['2 h', 120],
      ['1,5 Stunden', 90],
      ['45 Minuten', 45],
      ['eineinhalb Stunden', 90],
      ['1 Std. 30 Min.', 90],
      ['eine halbe Stunde', 30],
    ],
    joins: [' ', ', '],
  },
  ja: {
    daysAgo: [
      ['昨日', 1],
      ['おととい', 2],
      ['三日前', 3],
      ['１１月１８日', 4],
      ['11/18', 4],
      ['月曜日', 6],
      ['先週の金曜日', 9],
    ],
    clocks: [
      ['夜9時', 1260],
      ['２０：１５', 1215],
      ['午後八時半', 1230],
      ['夜', 1200],
      ['8時45分', 525],
    ],
    minutes: [
      ['2時間', 120],
      ['１．５時間', 90],
      ['四十五分間', 45],
      ['1時間半', 90],
      ['30分間', 30],
    ],
    joins: ['、', ' ', '　', 'に'],
  },
  zh: {
    daysAgo: [
      ['昨天', 1],
      ['前天', 2],
      ['三天前', 3],
      ['１１月１８日', 4],
      ['18号', 4],
      ['星期一', 6],
      ['上周五', 9],
    ],
    clocks: [
      ['晚上9点', 1260],
      ['２０：１５', 1215],
      ['晚上八点半', 1230],
      ['晚上', 1200],
      ['8点三刻', 525],
    ],
    minutes: [
      ['2小时', 120],
      ['１．５个小时', 90],
      ['四十五分钟', 45],
      ['一个半小时', 90],
      ['半小时', 30],
    ],
    joins: ['，', ' ', '　', '的'],
  },
}

const line = (text: string) => parseQuickAdd(text, context)

describe.each(LANGUAGES)('a line of words of %s', (language) => {
  const { daysAgo, clocks, minutes, joins } = PIECES[language]
  beforeEach(() => speak(voiceFor([], language)))
  afterEach(() => speak(voiceFor(['en-GB'])))

  /** A whole line: when, how long and with what, in any order of the three. */
  const lines = (pieces: Pieces) =>
    fc
      .record({
        day: fc.constantFrom(...pieces.daysAgo),
        clock: fc.constantFrom(...pieces.clocks),
        length: fc.constantFrom(...pieces.minutes),
        join: fc.constantFrom(...pieces.joins),
        order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      })
      .map(({ day, clock, length, join, order }) => {
        const parts = [`${day[0]}${join}${clock[0]}`, length[0], 'HD 600']
        const startAt = MIDNIGHT - day[1] * 86_400 + clock[1] * 60
        return { parts: order.map((place) => parts[place]), join, startAt, endAt: startAt + length[1] * 60 }
      })

  it('is understood as it was meant, in whatever order it is said', () => {
    fc.assert(
      fc.property(lines(PIECES[language]), ({ parts, join, startAt, endAt }) => {
        const result = line(parts.join(join))
        expect(result, parts.join(join)).toMatchObject({
          ok: true,
          data: { device: 'hd600', startAt, endAt },
        })
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('may also be English', () => {
    fc.assert(
      fc.property(lines(english), ({ parts, join, startAt, endAt }) => {
        expect(line(parts.join(join))).toMatchObject({ ok: true, data: { device: 'hd600', startAt, endAt } })
      }),
      { seed: 12, numRuns: 100 },
    )
  })

  it('is refused, and the word said, where one word of it means nothing', () => {
    const strange = fc.constantFrom('qxzw', '25:99', 'バナナ', '香蕉', 'ölfür')
    fc.assert(
      fc.property(lines(PIECES[language]), strange, fc.nat({ max: 3 }), ({ parts, join }, word, place) => {
        const text = [...parts.slice(0, place), ` ${word} `, ...parts.slice(place)].join(join)
        const result = line(text)
        const message = result.ok ? result.data.understood : result.error.message
        expect(result.ok, `${text}: ${message}`).toBe(false)
        expect(message, text).toContain(word.replace(':', ' '))
      }),
      { seed: 13, numRuns: 200 },
    )
  })

  it('is understood where the app itself gives it as an example', () => {
    const startAt = MIDNIGHT - 86_400 + 20 * 3600
    expect(line(t.sessions.quickAdd.example)).toMatchObject({
      ok: true,
      data: { device: 'hd600', startAt, endAt: startAt + 7200 },
    })
    const quoted = [
      t.record.quickAdd.whenMissing,
      t.record.quickAdd.lengthMissing,
      t.sessions.empty.howToBegin,
    ]
      .flatMap((text) => [...text.matchAll(/„[^“]+“|“[^”]+”|「[^」]+」/gu)])
      .map(([example]) => example.slice(1, -1))
      .filter((example) => /\d/.test(example))
    expect(quoted).toHaveLength(4)
    for (const example of quoted)
      expect(line(`${example} HD 600`), example).toMatchObject({ ok: true, data: { device: 'hd600' } })
  })

  it('never throws, ends after now or before it begins, whatever is typed', () => {
    const words = [...daysAgo, ...clocks, ...minutes].map(([text]) => text)
    const word = fc.constantFrom(
      ...words,
      ...[
        'HD 600',
        'gym',
        '-',
        '〜',
        'bis',
        'から',
        '到',
        '前',
        'vor',
        '99999999999999999999 h ago',
        '2026-13-45',
        '31.12.',
        '½',
      ],
    )
    const soup = fc
      .array(fc.tuple(word, fc.constantFrom('', ' ', ...joins)), { maxLength: 7 })
      .map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), soup),
        fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
        (text, nowAt) => {
          const result = parseQuickAdd(text, { ...context, nowAt })
          if (!result.ok) expect(result.error.message).not.toBe('')
          else {
            expect(result.data.startAt).toBeLessThan(result.data.endAt)
            expect(result.data.endAt).toBeLessThanOrEqual(nowAt)
          }
        },
      ),
      { seed: 14, numRuns: 500 },
    )
  })
})
