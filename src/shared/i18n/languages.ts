import { z } from 'zod'

/** The languages Canalog speaks, as BCP 47 tags without a region. */
export const LANGUAGES = ['en', 'de', 'ja', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each by its own name, so that whoever cannot read the present one finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  ja: '日本語',
  zh: '简体中文',
}

/** A language, and the region's way to write its numbers and dates. */
export const voiceSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  /** BCP 47, of that language. */
  locale: z.string(),
  /** Every text made longer and put in brackets: shows what is cut off, and what is not in the catalogue. */
  pseudo: z.boolean(),
})
export type Voice = z.infer<typeof voiceSchema>

/** How a language is written where nothing is known of the region. */
const USUAL_LOCALE: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  ja: 'ja-JP',
  zh: 'zh-Hans-CN',
}

/**
 * What to speak to someone whose system prefers these locales, first choice first; English where it knows none.
 * @param chosen the owner's own choice goes before the system's; its region is still the system's where one fits
 */
export function voiceFor(preferred: readonly string[], chosen: Language | 'system' = 'system'): Voice {
  for (const locale of preferred) {
    const language = languageOf(locale)
    if (language !== null && (chosen === 'system' || chosen === language))
      return { language, locale, pseudo: false }
  }
  const language = chosen === 'system' ? 'en' : chosen
  return { language, locale: USUAL_LOCALE[language], pseudo: false }
}

/** Traditional Chinese is another written language: who reads it is not served by the simplified one unasked. */
function languageOf(locale: string): Language | null {
  try {
    const { language, script } = new Intl.Locale(locale).maximize()
    if (language === 'zh' && script !== 'Hans') return null
    return LANGUAGES.find((known) => known === language) ?? null
  } catch {
    return null
  }
}
