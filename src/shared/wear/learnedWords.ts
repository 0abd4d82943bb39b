import { defaultLife, type WearKind } from '../parts/materials'
import type { Material } from '../parts/part'
import { FIGURED_WORDS } from './figures'
import type { WearReport } from './types'

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
  { learnedFrom, pooledFrom }: Pick<WearReport, 'learnedFrom' | 'pooledFrom'>,
  thing: LearnedThing,
): string {
  const others = relativesOf(thing)
  if (learnedFrom === 0) {
    return pooledFrom === 0
      ? 'starting guess: none of yours has worn out yet'
      : `starting guess, moved by ${others} that wore out`
  }
  const own = learnedFrom === 1 ? 'the one of yours' : `your ${learnedFrom}`
  return `learned from ${own} that wore out${pooledFrom === 0 ? '' : `, also from ${others}`}`
}

/**
 * How far what was learned is from the figures: `yours last about 0.7 times as long as these figures say`.
 * @returns null where it is less than a twentieth
 */
export function learnedShare({ medianDamage }: Pick<WearReport, 'medianDamage'>): string | null {
  if (Math.abs(medianDamage - 1) < LEAST_TOLD) return null
  return `yours last about ${Number(medianDamage.toPrecision(2))} times as long as these figures say`
}

const LEAST_TOLD = 0.05

function relativesOf({ kind, material, whole }: LearnedThing): string {
  if (whole) return `the ${PLURALS[kind]} of your other devices`
  const used = defaultLife(kind, material).material
  return `your other ${used === null ? '' : `${used === 'hybrid' ? used : FIGURED_WORDS[used]} `}${PLURALS[kind]}`
}

const PLURALS: Readonly<Record<WearKind, string>> = {
  tips: 'tips',
  pads: 'pads',
  headband_pad: 'headband pads',
  cable: 'cables',
  filters: 'filters',
  battery: 'batteries',
  adapter: 'adapters',
  shell: 'shells',
}
