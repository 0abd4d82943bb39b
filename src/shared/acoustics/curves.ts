import type { Back, Form } from '../gear/device'
import { type Bands, meanOfBands, scaleBands } from './bands'

export const ISOLATION_CLASSES = [
  'silicone_in_ear',
  'foam_in_ear',
  'custom_in_ear',
  'vented_true_wireless',
  'closed_over_ear',
  'closed_on_ear',
  'semi_open_over_ear',
  'semi_open_on_ear',
  'open',
] as const
export type IsolationClass = (typeof ISOLATION_CLASSES)[number]

const FOAM: Bands = [18, 19, 21, 24, 27, 33, 37, 38]
const CLOSED_OVER_EAR: Bands = [1, 2, 5, 10, 17, 22, 26, 26]
const CLOSED_ON_EAR: Bands = [0, 0, 2, 6, 12, 17, 20, 20]
const SEMI_OPEN_SHARE = 0.35

/**
 * Passive attenuation in dB per band by class: assumed engineering defaults that agree with the 20–30 dB of
 * a sealed in-ear (F33), the 8–15 dB of a closed-back, least at low frequencies (F35), and the next to
 * nothing of an open one (F36).
 */
export const PASSIVE_CURVES_DB: Readonly<Record<IsolationClass, Bands>> = {
  silicone_in_ear: [12, 13, 15, 18, 22, 30, 33, 33],
  foam_in_ear: FOAM,
  custom_in_ear: FOAM,
  vented_true_wireless: [5, 6, 9, 14, 20, 28, 32, 32],
  closed_over_ear: CLOSED_OVER_EAR,
  closed_on_ear: CLOSED_ON_EAR,
  semi_open_over_ear: scaleBands(CLOSED_OVER_EAR, SEMI_OPEN_SHARE),
  semi_open_on_ear: scaleBands(CLOSED_ON_EAR, SEMI_OPEN_SHARE),
  open: [0, 0, 0, 0, 1, 2, 3, 3],
}

/** How much of `ancDb` reaches each band: engines, not voices (F38). */
export const ACTIVE_SHARE: Bands = [0.8, 1, 0.9, 0.55, 0.15, 0, 0, 0]

/** The broad-band figure of a class in dB: the mean of its curve, 22.0 for silicone. */
export function classIsolationDb(isolationClass: IsolationClass): number {
  return meanOfBands(PASSIVE_CURVES_DB[isolationClass])
}

const OVER_EAR_CLASS: Readonly<Record<Back, IsolationClass>> = {
  open: 'open',
  semi_open: 'semi_open_over_ear',
  closed: 'closed_over_ear',
}
const ON_EAR_CLASS: Readonly<Record<Back, IsolationClass>> = {
  open: 'open',
  semi_open: 'semi_open_on_ear',
  closed: 'closed_on_ear',
}

/** Which curve a device follows when it wears silicone tips (in-ear) or its own pads. */
export function isolationClassOf(device: {
  readonly form: Form
  readonly custom: boolean
  readonly trueWireless: boolean
  readonly back: Back | null
}): IsolationClass {
  switch (device.form) {
    case 'in_ear':
      if (device.custom) return 'custom_in_ear'
      return device.trueWireless ? 'vented_true_wireless' : 'silicone_in_ear'
    case 'over_ear':
      return OVER_EAR_CLASS[device.back ?? 'closed']
    case 'on_ear':
      return ON_EAR_CLASS[device.back ?? 'closed']
    case 'earbud':
    case 'bone_conduction':
      return 'open'
  }
}
