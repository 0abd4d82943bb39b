import type { SCENARIO_GROUPS, Scenario } from '../../../shared/scenarios/scenario'

/** What the owner reads instead of the keys of a scenario. */
export const GROUP_WORDS: Readonly<Record<(typeof SCENARIO_GROUPS)[number], string>> = {
  travel: 'On the way',
  active: 'Moving',
  work: 'Work',
  home: 'At home',
  studio: 'Studio and stage',
  play: 'Play',
}

export const MOTION_WORDS: Readonly<Record<Scenario['motion'], string>> = {
  still: 'Still',
  walking: 'Walking',
  running: 'Running',
  workout: 'Workout',
}

export const POSTURE_WORDS: Readonly<Record<Scenario['posture'], string>> = {
  upright: 'Upright',
  reclined: 'Leaning back',
  side: 'On the side',
}

export const SWEAT_WORDS: Readonly<Record<Scenario['sweat'], string>> = {
  none: 'None',
  light: 'Some',
  heavy: 'Much',
}

export const INTERRUPTION_WORDS: Readonly<Record<Scenario['interruptions'], string>> = {
  none: 'None',
  some: 'Some',
  many: 'Many',
}

/** Kinds of noise by how fast it falls towards high frequencies. */
const NOISES: readonly { readonly slopeDbPerOctave: number; readonly words: string }[] = [
  { slopeDbPerOctave: 0, words: 'Hiss: wind, water' },
  { slopeDbPerOctave: 1, words: 'Voices and music' },
  { slopeDbPerOctave: 1.5, words: 'Voices and fans' },
  { slopeDbPerOctave: 2, words: 'A room, a street' },
  { slopeDbPerOctave: 2.5, words: 'A train, a bus' },
  { slopeDbPerOctave: 4.7, words: 'An aircraft cabin' },
  { slopeDbPerOctave: 6, words: 'Deep rumble' },
]

/** What may be chosen, with the scenario's own slope among it: no number is bent to fit a word. */
export function noiseChoices(slopeDbPerOctave: number): readonly { value: string; label: string }[] {
  const exact = NOISES.some((noise) => noise.slopeDbPerOctave === slopeDbPerOctave)
  const own = { slopeDbPerOctave, words: `Between those: ${slopeDbPerOctave} dB an octave` }
  return (exact ? NOISES : [...NOISES, own])
    .toSorted((a, b) => a.slopeDbPerOctave - b.slopeDbPerOctave)
    .map((noise) => ({ value: String(noise.slopeDbPerOctave), label: noise.words }))
}

/** How much a need counts, 0…10. */
export function needInWords(weight: number): string {
  if (weight === 0) return 'does not matter'
  if (weight <= 1) return 'matters a little'
  if (weight <= 2.5) return 'matters'
  return weight <= 4 ? 'matters much' : 'matters most'
}

/** What sets a scenario apart, in a few words for a list. */
export function scenarioInWords({ minutes, noiseDbA, aware, motion }: Scenario): string {
  const hours = minutes >= 90 ? `${Math.round(minutes / 6) / 10} h` : `${minutes} min`
  return [
    hours,
    `${Math.round(noiseDbA)} dB(A) around you`,
    aware ? 'surroundings needed' : '',
    motion === 'still' ? '' : MOTION_WORDS[motion].toLowerCase(),
  ]
    .filter(Boolean)
    .join(' · ')
}
