import { t } from '../../i18n/texts'
import type { Judge } from '../setting'
import { DYNAMIC_FORGIVES } from './seal'
import { type Prior, soundVerdict } from './voice'

/** Bass a body can feel: headphones move more air (F10, F16), sealed in-ears are strong too (F14). */
export const BASS: Prior = {
  aspect: 'bass',
  byVoice: {
    over_ear_open: 0.66,
    over_ear_semi_open: 0.72,
    over_ear_closed: 0.84,
    on_ear_open: 0.5,
    on_ear_closed: 0.62,
    in_ear: 0.7,
    earbud: 0.3,
    bone_conduction: 0.12,
  },
  byDriver: {
    in_ear: { dynamic: 0.04, balanced_armature: -0.18, planar: 0.04 },
    headphone: { planar: 0.08, electrostatic: -0.1 },
  },
  severalDrivers: 0.04,
  words: () => t.suggest.sound.bass,
  driverWords: () => ({
    in_ear: { balanced_armature: t.suggest.sound.byDriver.armatureBass },
    headphone: {
      planar: t.suggest.sound.byDriver.planarBass,
      electrostatic: t.suggest.sound.byDriver.electrostaticBass,
    },
  }),
  facts: { in_ear: ['F3', 'F4', 'F5', 'F14'], headphone: ['F10', 'F11', 'F16'] },
}

/** A leak takes bass away, half as much from a dynamic driver (F3). */
export const bass: Judge = (candidate) => {
  const { known, seal } = candidate
  const leak = (1 - seal) * (known.driver.value === 'dynamic' ? DYNAMIC_FORGIVES : 1)
  return soundVerdict(candidate, BASS, 1 - leak)
}
