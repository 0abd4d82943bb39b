import type { Opening, Rest, Texts } from '../../shared/i18n/en'
import { opening as english } from '../../shared/i18n/en/opening'
import { currentVoice } from '../../shared/i18n/kit'
import type { Language, Voice } from '../../shared/i18n/languages'
import { speakWith } from '../../shared/i18n/texts'

interface Catalogue {
  readonly opening: () => Promise<Opening>
  readonly rest: () => Promise<Rest>
}

/** Each in two files: what the window opens with, and what is read with the other screens. */
const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: {
    opening: () => Promise.resolve(english),
    rest: async () => (await import('../../shared/i18n/en/rest')).rest,
  },
  de: {
    opening: async () => (await import('../../shared/i18n/de/opening')).opening,
    rest: async () => (await import('../../shared/i18n/de/rest')).rest,
  },
  ja: {
    opening: async () => (await import('../../shared/i18n/ja/opening')).opening,
    rest: async () => (await import('../../shared/i18n/ja/rest')).rest,
  },
  zh: {
    opening: async () => (await import('../../shared/i18n/zh/opening')).opening,
    rest: async () => (await import('../../shared/i18n/zh/rest')).rest,
  },
}

let whole: Promise<void> | null = null

/** From when it resolves, the page can say what the window opens with, and nothing else. */
export async function beginToSpeak(voice: Voice): Promise<void> {
  const opening = await CATALOGUES[voice.language].opening()
  // The rest is there before anything that asks for it: see `withItsTexts`.
  speakWith(opening as Texts, voice)
}

/** Reads what is not in the page's first file, and what it says. */
export function withItsTexts<T>(read: () => Promise<T>): () => Promise<T> {
  return async () => {
    whole ??= speakOn()
    const [part] = await Promise.all([read(), whole])
    return part
  }
}

async function speakOn(): Promise<void> {
  const voice = currentVoice()
  const { opening, rest } = CATALOGUES[voice.language]
  try {
    speakWith({ ...(await opening()), ...(await rest()) }, voice)
  } catch (error) {
    // Whoever comes next tries again.
    whole = null
    throw error
  }
}
