import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import { type Prior, soundVerdict } from './voice'

/** Open backs are widest, headphones lie above in-ears, in-ears play in the head (F9, F17). */
export const STAGE: Prior = {
  aspect: 'stage',
  byVoice: {
    over_ear_open: 0.9,
    over_ear_semi_open: 0.75,
    over_ear_closed: 0.55,
    on_ear_open: 0.7,
    on_ear_closed: 0.45,
    in_ear: 0.28,
    earbud: 0.5,
    bone_conduction: 0.25,
  },
  byDriver: { in_ear: { planar: 0.05, electrostatic: 0.05 }, headphone: { electrostatic: 0.05 } },
  severalDrivers: 0.04,
  words: () => t.suggest.sound.stage,
  facts: { in_ear: ['F17'], headphone: ['F9', 'F17'] },
}

export const stage: Judge = (candidate) => soundVerdict(candidate, STAGE)
