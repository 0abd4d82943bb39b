import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import { type Prior, soundVerdict } from './voice'

/** Open backs sound closer to live music (F9, F15); well-tuned in-ears are accurate (F13). */
export const TONE: Prior = {
  aspect: 'tone',
  byVoice: {
    over_ear_open: 0.84,
    over_ear_semi_open: 0.76,
    over_ear_closed: 0.62,
    on_ear_open: 0.64,
    on_ear_closed: 0.54,
    in_ear: 0.66,
    earbud: 0.5,
    bone_conduction: 0.15,
  },
  byDriver: { in_ear: {}, headphone: { planar: 0.02, electrostatic: 0.06 } },
  severalDrivers: 0.02,
  words: () => t.suggest.sound.tone,
  facts: { in_ear: ['F13'], headphone: ['F9', 'F15'] },
}

export const tone: Judge = (candidate) => soundVerdict(candidate, TONE)
