import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import { type Prior, soundVerdict } from './voice'

/** Good in-ears place instruments very well (F18, F59); open backs do it in a wider room (F17, F58). */
export const IMAGING: Prior = {
  aspect: 'imaging',
  byVoice: {
    over_ear_open: 0.82,
    over_ear_semi_open: 0.74,
    over_ear_closed: 0.64,
    on_ear_open: 0.6,
    on_ear_closed: 0.5,
    in_ear: 0.74,
    earbud: 0.5,
    bone_conduction: 0.2,
  },
  byDriver: {
    in_ear: { balanced_armature: 0.04, planar: 0.04, electrostatic: 0.06 },
    headphone: { planar: 0.03, electrostatic: 0.06 },
  },
  severalDrivers: 0.05,
  words: () => t.suggest.sound.imaging,
  facts: { in_ear: ['F18', 'F59'], headphone: ['F17', 'F58'] },
}

export const imaging: Judge = (candidate) => soundVerdict(candidate, IMAGING)
