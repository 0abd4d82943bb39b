import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import { defaultLife, type WearKind } from '../parts/materials'
import type { Material } from '../parts/part'
import type { WearView } from './types'

interface LearnedThing {
  readonly kind: WearKind
  readonly material: Material | null
  /** It wears on a device as a whole. */
  readonly whole: boolean
}

/**
 * What the forecast of a thing was learned from: `learned from your 4 that wore out, also from your other memory
 * foam tips`.
 */
export function learnedText(
  { learnedFrom, pooledFrom }: Pick<WearView, 'learnedFrom' | 'pooledFrom'>,
  thing: LearnedThing,
): string {
  const { startingGuess, guessMovedBy, fromYours, alsoFrom } = t.wear.learned
  const others = relativesOf(thing)
  if (learnedFrom === 0) return pooledFrom === 0 ? startingGuess : guessMovedBy({ others })
  const learned = fromYours({ count: learnedFrom })
  return pooledFrom === 0 ? learned : alsoFrom({ learned, others })
}

/**
 * How far what was learned is from the figures: `yours last about 0.7 times as long as these figures say`.
 * @returns null where it is less than a twentieth
 */
export function learnedShare({ medianDamage }: Pick<WearView, 'medianDamage'>): string | null {
  if (Math.abs(medianDamage - 1) < LEAST_TOLD) return null
  return t.wear.learned.times({ times: formatNumber(Number(medianDamage.toPrecision(2)), 3) })
}

const LEAST_TOLD = 0.05

function relativesOf({ kind, material, whole }: LearnedThing): string {
  const things = kind === 'shell' ? t.wear.learned.shells : t.parts.kindsInText[kind]
  if (whole) return t.wear.learned.ofOtherDevices({ things })
  const used = defaultLife(kind, material).material
  return t.wear.learned.yourOther({
    things:
      used === null ? things : t.parts.madeOf({ material: t.parts.materialsInText[used], kind: things }),
  })
}
