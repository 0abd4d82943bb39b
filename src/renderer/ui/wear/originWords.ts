import { t } from '../../../shared/i18n/texts'
import { defaultLife } from '../../../shared/parts/materials'
import { type FiguredThing, type FigureLevel, isPaired } from '../../../shared/wear/figures'
import type { FigureOrigin } from '../../../shared/wear/life'

type Thing = Pick<FiguredThing, 'kind' | 'material' | 'whole'>

/** Where a figure comes from, in as few words as a chip holds. */
export function originWord(origin: FigureOrigin, thing: Thing): string {
  if (origin === 'default') return t.wear.basis.assumed
  if (origin !== 'material') return levelWord(origin, thing)
  const figured = figuredOf(thing)
  return figured === null ? t.wear.levels.yourOwn : t.wear.levels.yours[figured]
}

/** What a level is called: `this pair`, `this product`, `all memory foam`. */
export function levelWord(level: FigureLevel, thing: Thing): string {
  if (level === 'product') return t.care.origins.thisProduct
  if (level === 'part') return isPaired(thing) ? t.care.origins.thisPair : t.care.origins.thisOne
  const figured = figuredOf(thing)
  return figured === null ? t.wear.levels.allSuch : t.wear.levels.all[figured]
}

function figuredOf({ kind, material }: Thing) {
  return defaultLife(kind, material).figured
}
