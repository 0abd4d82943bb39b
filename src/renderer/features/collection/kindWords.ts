import type { Device } from '../../../shared/gear/device'
import { BACK_WORDS, FIT_WORDS, FORM_WORDS } from '../../ui/gearWords'

type Kind = Pick<Device, 'form' | 'fit' | 'back' | 'wired' | 'wireless'>

/** `In-ear · custom moulded · wireless`: what is known of its kind, shortest first. */
export function kindWords(device: Kind): string {
  return joined(device, linkWords(device.wired, device.wireless))
}

/** The same where room is short: what works without a cable is called wireless, whatever else it can do. */
export function shortKindWords(device: Kind): string {
  return joined(device, linkWords(device.wireless ? null : device.wired, device.wireless))
}

function joined({ form, fit, back }: Kind, link: string | null): string {
  const words = [
    FORM_WORDS[form],
    fit === 'custom' ? FIT_WORDS.custom : null,
    back === null ? null : BACK_WORDS[back],
    link,
  ]
  return words.filter((word) => word !== null).join(' · ')
}

function linkWords(wired: boolean | null, wireless: boolean | null): string | null {
  if (wired && wireless) return 'wired and wireless'
  if (wireless) return 'wireless'
  return wired ? 'wired' : null
}
