import type { Device } from '../gear/device'
import { type LineFacts, lineFactsOf } from './lines'
import type { CatalogueModel } from './schema'

/** The facts of a device that follow from its model. */
export type CatalogueDraft = Pick<Device, 'brand' | 'model' | 'form'> &
  Partial<Pick<Device, 'fit' | 'back' | 'wired' | 'wireless' | 'transparency' | 'drivers'>>

/**
 * Starts a device from a catalogue model. Only what is known is set; an absent key is unknown and
 * left to the owner. The strength of noise cancelling is not known, so it is not set; that a set which
 * cancels noise works without a cable is, but for the few that their line says otherwise of.
 */
export function deviceDraft(model: CatalogueModel): CatalogueDraft {
  const { brand, form, hints } = model
  const line = lineFactsOf(model)
  const hasBack = form === 'over_ear' || form === 'on_ear'
  const back = hints.back ?? line.back
  const wireless = hints.wireless ?? line.wireless ?? hints.anc
  return {
    brand,
    model: model.model,
    form,
    ...(form === 'in_ear' && hints.customMoulded ? { fit: 'custom' as const } : {}),
    ...(hasBack && back ? { back } : {}),
    ...(wireless === null ? {} : { wireless }),
    ...(isKnownCableFree(model, line) ? { wireless: true, wired: false } : {}),
    ...(line.transparency ? { transparency: true } : {}),
    ...(hasBack && line.driver ? { drivers: [{ type: line.driver, count: 1 }] } : {}),
  }
}

/** It is known to cancel noise. */
export function cancelsNoise(model: CatalogueModel): boolean {
  return (model.hints.anc ?? lineFactsOf(model).noiseCancelling) === true
}

/** A wireless set is cable-free for certain when it says so, hangs open at the ear, or uses bone conduction. */
function isKnownCableFree({ model, form, hints }: CatalogueModel, line: LineFacts): boolean {
  const inOrAtEar = form === 'in_ear' || form === 'earbud'
  if (inOrAtEar && (line.cableFree || /\b(true wireless|tws)\b|\dTWS/i.test(model))) return true
  return hints.wireless === true && (hints.openEar === true || form === 'bone_conduction')
}
