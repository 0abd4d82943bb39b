import { describe, expect, test } from 'vitest'
import { de } from '../../src/shared/i18n/de'
import { en } from '../../src/shared/i18n/en'
import { ja } from '../../src/shared/i18n/ja'
import { zh } from '../../src/shared/i18n/zh'
import { isForMachines } from './texts/forMachines'
import { proseIn } from './texts/literals'
import { sourcesIn } from './texts/syntax'
import { usesIn } from './texts/uses'

const sources = ['src/shared', 'src/main', 'src/preload', 'src/renderer']
  .flatMap(sourcesIn)
  .filter(({ path }) => !path.startsWith('src/shared/i18n/'))

describe('every text people read is in the catalogue', () => {
  test('no other source holds words', () => {
    const left = sources
      .flatMap(proseIn)
      .filter(({ text, place }) => !isForMachines(text, place))
      .map(({ text, place }) => `${place} ${text.trim()}`)
    expect(left).toEqual([])
  })

  const uses = sources.flatMap(usesIn)

  test('none is asked for before it is known which language to speak', () => {
    expect(uses.filter(({ tooEarly }) => tooEarly).map(({ place, key }) => `${place} t.${key}`)).toEqual([])
  })

  test('none is kept that nobody asks for', () => {
    const asked = new Set(uses.map(({ key }) => key))
    const isAsked = (key: string) =>
      key.split('.').some((_, index, names) => asked.has(names.slice(0, index + 1).join('.')))
    expect(uses.length).toBeGreaterThan(500)
    expect(
      messagesOf(en)
        .map(([key]) => key)
        .filter((key) => !isAsked(key)),
    ).toEqual([])
  })
})

describe.each([
  ['German', de],
  ['Japanese', ja],
  ['Chinese', zh],
])('%s', (_, texts) => {
  const english = new Map(messagesOf(en))
  const translated = messagesOf(texts)

  test('has every message, and none besides', () => {
    expect(translated.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('has a text where English has one, and one that is made of parts where English has that', () => {
    for (const [key, message] of translated) {
      expect([key, typeof message]).toEqual([key, typeof english.get(key)])
      if (typeof message === 'string')
        expect([key, message.trim() === '']).toEqual([key, english.get(key) === ''])
    }
  })
})

describe.each([
  ['Japanese', ja, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['Chinese', zh, /\p{Script=Han}/u],
])('%s', (_, texts, script) => {
  test('is written in its own script wherever English has a sentence', () => {
    const english = new Map(messagesOf(en))
    const left = messagesOf(texts).filter(([key, message]) => {
      const original = english.get(key)
      return (
        typeof original === 'string' &&
        /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(original) &&
        !script.test(String(message))
      )
    })
    expect(left).toEqual([])
  })
})

/** Each message with the way to it: `agenda.title`. */
function messagesOf(texts: object, prefix = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? messagesOf(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value] as [string, unknown]],
  )
}
