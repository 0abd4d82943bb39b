import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import { type Prior, soundVerdict } from './voice'

/** In-ears gain from sitting close, with several drivers most; planar and electrostatic headphones match them (F19). */
export const DETAIL: Prior = {
  aspect: 'detail',
  byVoice: {
    over_ear_open: 0.7,
    over_ear_semi_open: 0.64,
    over_ear_closed: 0.6,
    on_ear_open: 0.52,
    on_ear_closed: 0.48,
    in_ear: 0.64,
    earbud: 0.45,
    bone_conduction: 0.15,
  },
  byDriver: {
    in_ear: { balanced_armature: 0.1, planar: 0.12, electrostatic: 0.18 },
    headphone: { planar: 0.18, electrostatic: 0.28 },
  },
  severalDrivers: 0.1,
  words: () => t.suggest.sound.detail,
  driverWords: () => ({
    in_ear: { balanced_armature: t.suggest.sound.byDriver.armatureDetail },
    headphone: {
      planar: t.suggest.sound.byDriver.planarDetail,
      electrostatic: t.suggest.sound.byDriver.electrostaticDetail,
    },
  }),
  facts: { in_ear: ['F4', 'F6', 'F13', 'F19'], headphone: ['F11', 'F12', 'F19'] },
}

export const detail: Judge = (candidate) => soundVerdict(candidate, DETAIL)
