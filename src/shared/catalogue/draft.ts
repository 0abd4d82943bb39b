import type { Device } from '../gear/device'
import type { CatalogueModel } from './schema'

/** The facts of a device that follow from its model. */
export type CatalogueDraft = Pick<Device, 'brand' | 'model' | 'form'> &
  Partial<Pick<Device, 'fit' | 'back' | 'wired' | 'wireless'>>

/**
 * Starts a device from a catalogue model. Only what is known is set; an absent key is unknown and
 * left to the owner. Noise cancelling is a hint only, because its strength in decibels is not known.
 */
export function deviceDraft(model: CatalogueModel): CatalogueDraft {
  const { brand, form, hints } = model
  const hasBack = form === 'over_ear' || form === 'on_ear'
  return {
    brand,
    model: model.model,
    form,
    ...(form === 'in_ear' && hints.customMoulded ? { fit: 'custom' as const } : {}),
    ...(hasBack && hints.back ? { back: hints.back } : {}),
    ...(hints.wireless ? { wireless: true } : {}),
    ...(isKnownCableFree(model) ? { wireless: true, wired: false } : {}),
  }
}

/** A wireless set is cable-free for certain when it says so, hangs open at the ear, or uses bone conduction. */
function isKnownCableFree({ model, form, hints }: CatalogueModel): boolean {
  if (/\b(true wireless|tws)\b/i.test(model)) return form === 'in_ear' || form === 'earbud'
  return hints.wireless === true && (hints.openEar === true || form === 'bone_conduction')
}
