import { describe, expect, test } from 'vitest'
import { voiceFor } from '../../../src/shared/i18n/languages'

describe('the language for someone whose system prefers', () => {
  test.each([
    [['de-AT', 'en-US'], 'de', 'de-AT'],
    [['en-US'], 'en', 'en-US'],
    [['ja'], 'ja', 'ja'],
    [['zh-CN'], 'zh', 'zh-CN'],
    [['zh-Hans-SG'], 'zh', 'zh-Hans-SG'],
    // Whoever reads traditional Chinese and English is better served with English.
    [['zh-TW', 'en-GB'], 'en', 'en-GB'],
    [['zh-HK'], 'en', 'en-GB'],
    [['pt-BR', 'de'], 'de', 'de'],
    [['fr-FR'], 'en', 'en-GB'],
    [['C', ''], 'en', 'en-GB'],
    [[], 'en', 'en-GB'],
  ])('%j is %s, written as in %s', (preferred, language, locale) => {
    expect(voiceFor(preferred)).toEqual({ language, locale, pseudo: false })
  })
})

describe('the language that the owner chose', () => {
  test('goes before what the system prefers', () => {
    expect(voiceFor(['de-DE', 'en-US'], 'ja')).toEqual({ language: 'ja', locale: 'ja-JP', pseudo: false })
  })

  test('is written as in the region of the system where that speaks it', () => {
    expect(voiceFor(['fr-CH', 'de-CH'], 'de').locale).toBe('de-CH')
  })
})
