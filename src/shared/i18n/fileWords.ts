import { config } from 'zod'
import zodEnglish from 'zod/v4/locales/en.js'
import type { Language } from './languages'

type Words = ReturnType<typeof zodEnglish>

/** From when it resolves, what a file has wrong is told in that language: in zod's own words. */
export async function speakOfFiles(language: Language): Promise<void> {
  config(await WORDS[language]())
}

const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(zodEnglish()),
  de: async () => (await import('zod/v4/locales/de.js')).default(),
  ja: async () => (await import('zod/v4/locales/ja.js')).default(),
  zh: async () => (await import('zod/v4/locales/zh-CN.js')).default(),
}
