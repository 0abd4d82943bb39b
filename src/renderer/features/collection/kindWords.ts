import type { Device } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'

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
    t.gear.forms[form],
    fit === 'custom' ? t.gear.fits.custom : null,
    back === null ? null : t.gear.backs[back],
    link,
  ]
  return words.filter((word) => word !== null).join(' · ')
}

function linkWords(wired: boolean | null, wireless: boolean | null): string | null {
  const { links } = t.collection.list
  if (wired && wireless) return links.both
  if (wireless) return links.wireless
  return wired ? links.wired : null
}
