import { en, type Texts } from './en'
import { setVoice } from './kit'
import type { Language, Voice } from './languages'
import { pseudo } from './pseudo'

/**
 * Every text people read, in the language that is spoken: `t.agenda.title`, `t.wear.hoursLeft({ hours })`.
 * A live binding: ask it where a text is needed, never keep one in a constant of a module.
 */
export let t: Texts = en

/** English is at hand, another language is loaded when it is spoken. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
  ja: async () => (await import('./ja')).ja,
  zh: async () => (await import('./zh')).zh,
}

/** From when it resolves, this process speaks that language. */
export async function speak(voice: Voice): Promise<void> {
  speakWith(await CATALOGUES[voice.language](), voice)
}

/** As {@link speak}, with texts that are at hand. */
export function speakWith(texts: Texts, voice: Voice): void {
  t = voice.pseudo ? pseudo(texts) : texts
  setVoice(voice)
}
