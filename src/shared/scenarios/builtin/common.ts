import type { builtin } from '../../i18n/en/scenarios/builtin'
import type { Scenario } from '../scenario'

/** A scenario that Canalog brings; what it is called is in the catalogue of texts, by its id. */
export type BuiltinScenario = Omit<Scenario, 'name'> & { readonly id: keyof typeof builtin }

type Circumstances = Omit<
  Scenario,
  'id' | 'name' | 'group' | 'minutes' | 'noiseDbA' | 'slopeDbPerOctave' | 'weights' | 'basis'
>

/** Sitting undisturbed in a room: what every built-in scenario departs from. */
export const SEATED: Circumstances = {
  temperatureC: 21,
  aware: false,
  othersNear: false,
  openMicrophone: false,
  motion: 'still',
  posture: 'upright',
  headRest: false,
  sweat: 'none',
  wind: false,
  interruptions: 'none',
  quietRoom: false,
  maxLatencyMs: null,
  source: null,
}

/** Alone in one's own quiet room: someone else who is there would hear a leak. */
export const AT_HOME: Circumstances = { ...SEATED, quietRoom: true }

/** Begins the basis of a scenario or weighting that goes beyond the article's own uses. */
export const OURS = 'ours'
export const ASSUMED = 'assumed'
