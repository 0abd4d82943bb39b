import { config } from 'zod'
import zodEnglish from 'zod/v4/locales/en.js'
import { en, type Texts } from './en'
import { setVoice } from './kit'
import type { Language, Voice } from './languages'
import { pseudo } from './pseudo'

/**
 * Every text people read, in the language that is spoken: `t.agenda.title`, `t.wear.hoursLeft({ hours })`.
 * A live binding: ask it where a text is needed, never keep one in a constant of a module.
 */
export let t: Texts = en

/** A language's own texts, and zod's for what it finds in a file. */
interface Catalogue {
  readonly texts: Texts
  readonly zod: ReturnType<typeof zodEnglish>
}

/** English is at hand, another language is loaded when it is spoken. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve({ texts: en, zod: zodEnglish() }),
  de: async () => ({
    texts: (await import('./de')).de,
    zod: (await import('zod/v4/locales/de.js')).default(),
  }),
  ja: async () => ({
    texts: (await import('./ja')).ja,
    zod: (await import('zod/v4/locales/ja.js')).default(),
  }),
  zh: async () => ({
    texts: (await import('./zh')).zh,
    zod: (await import('zod/v4/locales/zh-CN.js')).default(),
  }),
}

/** From when it resolves, this process speaks that language. */
export async function speak(voice: Voice): Promise<void> {
  const { texts, zod } = await CATALOGUES[voice.language]()
  t = voice.pseudo ? pseudo(texts) : texts
  config(zod)
  setVoice(voice)
}
