/** Keys that work while another program is in front, written as `Ctrl+Alt+L`. */
import { z } from 'zod'

/** In the order in which they are written. `Super` is ⌘ on a Mac and the Windows key elsewhere. */
export const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Super'] as const
type Modifier = (typeof MODIFIERS)[number]

const FORM =
  /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Super\+)?(?:[A-Z]|[0-9]|F(?:[1-9]|1[0-9]|2[0-4])|Space|Home|End|PageUp|PageDown|Insert)$/
const FUNCTION_KEY = /^F\d+$/

/**
 * A shortcut that takes nothing from other programs that they are likely to need: two modifiers, one of them not
 * Shift, or a function key with one (assumed).
 */
export const shortcutSchema = z.string().regex(FORM).refine(hasEnoughModifiers)

/** What of a key press decides which shortcut it is; a part of the DOM's KeyboardEvent. */
export interface PressedKeys {
  /** Of the layout: `l`, `F5`, ` `. */
  readonly key: string
  /** Of the place on the keyboard: `KeyL`, `Digit4`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

export type ShortcutReading =
  /** Nothing but modifiers yet. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'unusable'; readonly why: 'key' | 'modifiers' }
  | { readonly kind: 'shortcut'; readonly keys: string }

/** The shortcut that is being pressed. Letters go by the layout; where Alt or Shift make others of them, by place. */
export function readShortcut(pressed: PressedKeys): ShortcutReading {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'OS'].includes(pressed.key))
    return { kind: 'unfinished' }
  const down: Readonly<Record<Modifier, boolean>> = {
    Ctrl: pressed.ctrlKey,
    Alt: pressed.altKey,
    Shift: pressed.shiftKey,
    Super: pressed.metaKey,
  }
  const keys = [...MODIFIERS.filter((modifier) => down[modifier]), keyName(pressed)].join('+')
  if (!FORM.test(keys)) return { kind: 'unusable', why: 'key' }
  return hasEnoughModifiers(keys) ? { kind: 'shortcut', keys } : { kind: 'unusable', why: 'modifiers' }
}

function keyName({ key, code }: PressedKeys): string {
  if (key === ' ') return 'Space'
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  return /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)?.slice(1).find(Boolean) ?? key
}

function hasEnoughModifiers(keys: string): boolean {
  const words = keys.split('+')
  const modifiers = words.slice(0, -1)
  const wanted = FUNCTION_KEY.test(words.at(-1) ?? '') ? 1 : 2
  return modifiers.length >= wanted && modifiers.some((word) => word !== 'Shift')
}
