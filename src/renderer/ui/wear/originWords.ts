import { defaultLife } from '../../../shared/parts/materials'
import { FIGURED_WORDS, type FiguredThing, type FigureLevel, isPaired } from '../../../shared/wear/figures'
import type { FigureOrigin } from '../../../shared/wear/life'

type Thing = Pick<FiguredThing, 'kind' | 'material' | 'whole'>

/** Where a figure comes from, in as few words as a chip holds. */
export function originWord(origin: FigureOrigin, thing: Thing): string {
  return origin === 'default'
    ? 'assumed'
    : origin === 'material'
      ? `your ${allOf(thing)}`
      : levelWord(origin, thing)
}

/** What a level is called: `this pair`, `this product`, `all memory foam`. */
export function levelWord(level: FigureLevel, thing: Thing): string {
  if (level === 'product') return 'this product'
  if (level === 'material') return `all ${allOf(thing)}`
  return isPaired(thing) ? 'this pair' : 'this one'
}

function allOf({ kind, material }: Thing): string {
  const { figured } = defaultLife(kind, material)
  return figured === null ? 'such things' : FIGURED_WORDS[figured]
}
