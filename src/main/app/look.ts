import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../shared/settings'
import { replaceFile } from '../files'

/** What of the owner's settings shows before the record is open. */
export type Look = Pick<Settings, 'theme' | 'language'>

const UNKNOWN: Look = { theme: 'system', language: 'system' }
/** Written out, for the schema of the settings is not loaded when the window opens; the compiler holds them to it. */
const THEMES: Readonly<Record<Look['theme'], true>> = { system: true, dark: true, light: true }
const LANGUAGES: Readonly<Record<Look['language'], true>> = {
  system: true,
  en: true,
  de: true,
  ja: true,
  zh: true,
}

/** Where it is remembered how the window looked. */
export function lookFile(folder: string): string {
  return join(folder, 'look.json')
}

/** How the window looked last; as the system does where the file is missing or damaged. */
export function readLook(file: string): Look {
  try {
    const { theme, language }: Partial<Look> = JSON.parse(readFileSync(file, 'utf8'))
    return {
      theme: typeof theme === 'string' && Object.hasOwn(THEMES, theme) ? theme : UNKNOWN.theme,
      language:
        typeof language === 'string' && Object.hasOwn(LANGUAGES, language) ? language : UNKNOWN.language,
    }
  } catch {
    return UNKNOWN
  }
}

/** Remembers it for the next start; writes only what is new. */
export function keepLook(file: string, { theme, language }: Look): void {
  const known = readLook(file)
  if (known.theme === theme && known.language === language) return
  try {
    replaceFile(file, `${JSON.stringify({ theme, language })}\n`)
  } catch {
    // The next window then opens as this one did, and is put right before anyone sees it.
  }
}
