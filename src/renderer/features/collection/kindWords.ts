import type { Device } from '../../../shared/gear/device'
import { BACK_WORDS, FIT_WORDS, FORM_WORDS } from '../../ui/gearWords'

/** `In-ear · custom moulded · wireless`: what is known of its kind, shortest first. */
export function kindWords(device: Pick<Device, 'form' | 'fit' | 'back' | 'wired' | 'wireless'>): string {
  const { form, fit, back, wired, wireless } = device
  const words = [
    FORM_WORDS[form],
    fit === 'custom' ? FIT_WORDS.custom : null,
    back === null ? null : BACK_WORDS[back],
    linkWords(wired, wireless),
  ]
  return words.filter((word) => word !== null).join(' · ')
}

function linkWords(wired: boolean | null, wireless: boolean | null): string | null {
  if (wired && wireless) return 'wired and wireless'
  if (wireless) return 'wireless'
  return wired ? 'wired' : null
}
