import { app } from 'electron'
import { speakOfFiles } from '../../shared/i18n/fileWords'
import { currentVoice } from '../../shared/i18n/kit'
import { LANGUAGES, type Voice, voiceFor } from '../../shared/i18n/languages'
import { speak } from '../../shared/i18n/texts'
import type { Bench } from '../services/services'
import { readSettings } from '../services/settings'
import type { Look } from './look'

/** Speaks what the owner chose the last time, which is all that is known before a collection is open. */
export async function speakAs(chosen: Look['language']): Promise<void> {
  await say(wanted(chosen))
}

/**
 * Speaks as the owner of the collection wishes.
 * @returns true where that is another voice than before: whatever has written texts already writes them again
 */
export async function followLanguage(bench: Bench): Promise<boolean> {
  const before = currentVoice()
  const voice = wanted(readSettings(bench).language)
  if (voice.locale === before.locale && voice.pseudo === before.pseudo) return false
  await say(voice)
  return true
}

async function say(voice: Voice): Promise<void> {
  await Promise.all([speak(voice), speakOfFiles(voice.language)])
}

/** `CANALOG_LANGUAGE` speaks another language than the owner's, to look at it: a tag, or `pseudo`. */
function wanted(chosen: Look['language']): Voice {
  const asked = process.env.CANALOG_LANGUAGE
  if (asked === 'pseudo') return { language: 'en', locale: 'en-GB', pseudo: true }
  const preferred = [...app.getPreferredSystemLanguages(), app.getLocale()]
  return voiceFor(preferred, LANGUAGES.find((known) => known === asked) ?? chosen)
}
