import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Candidate, Judge } from '../setting'
import type { Glasses } from '../types'

/** What a leak costs is milder with a dynamic driver, which loses less bass (F3). */
export const DYNAMIC_FORGIVES = 0.5
/** An earbud rests in the outer ear without a seal (F1). */
export const WITHOUT_SEAL = 0.3
/** Worn tips grip less: what they cost by damage (assumed). */
export const WORN_TIPS: Curve = [
  [0.5, 0],
  [1.5, 0.2],
]
const GLASSES: Readonly<Record<Glasses, number>> = { none: 1, thin: 0.95, normal: 0.8, thick: 0.65 }
/** Seal of tips that are not the right size, and of tips whose size is not known (assumed). */
const WRONG_SIZE = 0.6
const UNKNOWN_SIZE = 0.9

/** How surely it seals: bass and isolation hang on it. */
export const seal: Judge = (candidate, { context }) => {
  const { known, tips, pads } = candidate
  switch (known.form) {
    case 'in_ear': {
      const leak = 1 - candidate.seal
      const utility = 1 - leak * (known.driver.value === 'dynamic' ? DYNAMIC_FORGIVES : 1)
      if (known.custom)
        return { utility, text: () => t.suggest.verdicts.seal.moulded, facts: ['F7'], assumed: false }
      const text = () =>
        tips?.sealed === false
          ? t.suggest.verdicts.seal.foundLeaking
          : leak < 0.05
            ? t.suggest.verdicts.seal.tipsSeal
            : t.suggest.verdicts.seal.tipsMayNot
      return { utility, text, facts: ['F1', 'F2', 'F3'], assumed: tips?.part == null }
    }
    case 'over_ear':
    case 'on_ear': {
      if (known.back === 'open') {
        return {
          utility: 1,
          text: () => t.suggest.verdicts.seal.openNeedsNone,
          facts: ['F9'],
          assumed: known.backAssumed,
        }
      }
      const utility = GLASSES[context.glasses] * (1 - at(WORN_TIPS, pads?.part?.damage ?? 0))
      const text = () => (utility > 0.9 ? t.suggest.verdicts.seal.padsClose : t.suggest.verdicts.seal.airPast)
      return { utility, text, facts: ['F26', 'F35'], assumed: pads?.part == null }
    }
    case 'earbud':
    case 'bone_conduction':
      return {
        utility: WITHOUT_SEAL,
        text: () => t.suggest.verdicts.seal.noSeal,
        facts: ['F1'],
        assumed: false,
      }
  }
}

/** Seal quality 0…1 of a device with its tips; only what is known to be wrong counts against it. */
export function sealOf({ known, tips, pads }: Pick<Candidate, 'known' | 'tips' | 'pads'>): number {
  if (known.form === 'in_ear' && tips !== null) {
    return sizeOf(tips) - at(WORN_TIPS, tips.part?.damage ?? 0)
  }
  return pads?.fits === false ? WRONG_SIZE : 1
}

/** What the owner found goes before what the widths say. */
function sizeOf({ fits, sealed, part }: NonNullable<Candidate['tips']>): number {
  if (sealed !== null) return sealed ? 1 : WRONG_SIZE
  if (fits === false) return WRONG_SIZE
  return fits === null && part?.mounted === null ? UNKNOWN_SIZE : 1
}
