import { opening } from './opening'
import { rest } from './rest'

/** Every text, in the language the others are translated from. */
export const en = { ...opening, ...rest }

/** What a catalogue must hold: the compiler misses a message that a language does not have. */
export type Texts = typeof en
export type Opening = typeof opening
export type Rest = typeof rest
