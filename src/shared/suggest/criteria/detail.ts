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
  words: {
    over_ear_open: 'open headphones of its kind show plenty of detail',
    over_ear_semi_open: 'headphones of its kind show good detail',
    over_ear_closed: 'closed headphones of its kind show fair detail',
    on_ear_open: 'on-ears of its kind show fair detail',
    on_ear_closed: 'on-ears of its kind show fair detail',
    in_ear: 'sitting close to the eardrum shows detail',
    earbud: 'earbuds show less detail',
    bone_conduction: 'bone conduction loses detail',
  },
  driverWords: {
    in_ear: { balanced_armature: 'armatures close to the eardrum show plenty of detail' },
    headphone: {
      planar: 'planar drivers show fine detail',
      electrostatic: 'electrostatic drivers show the finest detail',
    },
  },
  facts: { in_ear: ['F4', 'F6', 'F13', 'F19'], headphone: ['F11', 'F12', 'F19'] },
}

export const detail: Judge = (candidate) => soundVerdict(candidate, DETAIL)
