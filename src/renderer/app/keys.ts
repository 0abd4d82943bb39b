import { t } from '../../shared/i18n/texts'

/** Keys are written `mod+K`, `Shift+N`, `/`, `Space`; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Keys = string

/** What of a keyboard event decides which command it means. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** True when the stroke is these keys and nothing more. Shift counts only where the keys name it or `mod`. */
export function isStroke(stroke: Stroke, keys: Keys, mac: boolean): boolean {
  const words = keys.split('+').map((word) => word.toLowerCase())
  const wanted = words.at(-1)
  const mod = words.includes('mod')
  const pressed = stroke.key === ' ' ? 'space' : stroke.key.toLowerCase()
  if (pressed !== wanted || stroke.altKey) return false
  if (stroke.ctrlKey !== (mod && !mac) || stroke.metaKey !== (mod && mac)) return false
  const shiftMatters = mod || words.includes('shift') || /^[a-z]$/.test(pressed)
  return !shiftMatters || stroke.shiftKey === words.includes('shift')
}

/** `mod+Z` as the caps on this computer's keyboard: `Ctrl`, `Z`. */
export function keyCaps(keys: Keys, mac: boolean): string[] {
  return keys.split('+').map((word) => (word === 'mod' ? (mac ? '⌘' : keyCap('Ctrl')) : keyCap(word)))
}

/** What stands on a key: `Ctrl`, in Germany `Strg`. */
export function keyCap(word: string): string {
  const caps: Readonly<Record<string, string>> = t.shell.keys.caps
  return caps[word] ?? word
}

export const onMac = navigator.platform.startsWith('Mac')
