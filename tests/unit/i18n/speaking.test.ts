import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { speakOfFiles } from '../../../src/shared/i18n/fileWords'
import { formatDay, formatHours, formatMoney } from '../../../src/shared/i18n/format'
import { currentVoice, formatList, formatNumber, plural } from '../../../src/shared/i18n/kit'
import { voiceFor } from '../../../src/shared/i18n/languages'
import { speak, t } from '../../../src/shared/i18n/texts'

const ENGLISH = voiceFor(['en-GB'])
const days = { one: '# day', other: '# days' }

afterEach(async () => {
  await speak(ENGLISH)
  await speakOfFiles('en')
})

describe('from when a language is spoken', () => {
  test('texts are in it', async () => {
    expect(t.common.cancel).toBe('Cancel')
    await speak(voiceFor([], 'de'))
    expect(t.common.cancel).toBe('Abbrechen')
    await speak(voiceFor([], 'ja'))
    expect(t.common.cancel).toBe('キャンセル')
    await speak(voiceFor([], 'zh'))
    expect(t.common.cancel).toBe('取消')
  })

  test('numbers, lists, days, hours and money are written as its region does', async () => {
    const written = () => [
      formatNumber(1234.5, 1),
      formatList(['a', 'b', 'c']),
      formatDay('2026-11-22'),
      formatHours(3.5),
      formatMoney({ amount: 12.5, currency: 'EUR' }).replace('\u00a0', ' '),
    ]
    expect(written()).toEqual(['1,234.5', 'a, b and c', '22 Nov 2026', '3 h 30 min', '€12.50'])
    await speak(voiceFor(['de-DE']))
    expect(written()).toEqual(['1.234,5', 'a, b und c', '22.11.2026', '3 h 30 min', '12,50 €'])
  })

  test('what a file has wrong is told in it', async () => {
    const problem = () => z.int().safeParse('one').error?.issues[0]?.message
    const english = problem()
    await speakOfFiles('de')
    expect(problem()).not.toBe(english)
  })
})

describe('a plural', () => {
  test('takes the form for one and for more, with the number written in', () => {
    expect([0, 1, 2, 1200].map((count) => plural(count, days))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,200 days',
    ])
  })

  test('has one form in Japanese', async () => {
    await speak(voiceFor([], 'ja'))
    expect(plural(1, { other: '# 日' })).toBe('1 日')
  })
})

describe('the pseudo language', () => {
  test('makes every text longer, keeps what is put into it, and puts both in brackets', async () => {
    await speak({ ...ENGLISH, pseudo: true })
    expect(t.common.cancel).toBe('⟦Çåñçél···⟧')
    const stopped = t.desktop.tray.stopped({ name: 'HD 600' })
    expect(stopped).toContain('600')
    expect(stopped).toMatch(/^⟦.+⟧$/)
    expect(currentVoice().pseudo).toBe(true)
  })
})
