import { currentVoice } from '../../shared/i18n/kit'
import type { Voice } from '../../shared/i18n/languages'

/** The voice that main has written into the page; in development the page does not come from main, and is English. */
export function voiceOfPage(): Voice {
  const written = document.querySelector<HTMLMetaElement>('meta[name="voice"]')?.content ?? ''
  return written.startsWith('%7B') ? JSON.parse(decodeURIComponent(written)) : currentVoice()
}
