import type { INTERRUPTIONS, MOTIONS, POSTURES, SCENARIO_GROUPS } from '../../scenarios/scenario'
import type { SWEATS } from '../../sessions/session'
import { formatNumber, plural } from '../kit'
import { builtin } from './scenarios/builtin'

type Counted = { count: number }
type Named = { name: string }
type Of<Keys extends readonly string[]> = Record<Keys[number], string>

/** What listening is for: the scenarios that Canalog brings, the owner's own, and what they need. */
export const scenarios = {
  builtin,
  title: 'Scenarios',
  own: 'Your own',
  noneOwn:
    'None yet. Make a new one, or copy one of those below, and change what it needs: you see at once how your ranking changes. Yours then stand among the chips on Today.',
  make: 'New scenario',
  paste: 'Paste a shared one',
  share: 'Share',
  editNamed: ({ name }: Named) => `Edit ${name}`,
  copyNamed: ({ name }: Named) => `Copy ${name}`,
  shareNamed: ({ name }: Named) => `Share ${name}`,
  deleteNamed: ({ name }: Named) => `Delete ${name}`,
  /** What a copy is called at first. */
  mine: ({ name }: Named) => `My ${name.toLowerCase()}`,
  aroundYou: ({ dbA }: { dbA: string }) => `${dbA} dB(A) around you`,
  awareInShort: 'surroundings needed',
  sessions: ({ count }: Counted) => plural(count, { one: '# session', other: '# sessions' }),

  groups: {
    travel: 'On the way',
    active: 'Moving',
    work: 'Work',
    home: 'At home',
    studio: 'Studio and stage',
    play: 'Play',
  } satisfies Of<typeof SCENARIO_GROUPS>,
  motions: { still: 'Still', walking: 'Walking', running: 'Running', workout: 'Workout' } satisfies Of<
    typeof MOTIONS
  >,
  /** The same within a line. */
  motionsInShort: { still: 'still', walking: 'walking', running: 'running', workout: 'workout' } satisfies Of<
    typeof MOTIONS
  >,
  postures: { upright: 'Upright', reclined: 'Leaning back', side: 'On the side' } satisfies Of<
    typeof POSTURES
  >,
  sweats: { none: 'None', light: 'Some', heavy: 'Much' } satisfies Of<typeof SWEATS>,
  interruptions: { none: 'None', some: 'Some', many: 'Many' } satisfies Of<typeof INTERRUPTIONS>,
  /** Kinds of noise, by where it is heard. */
  noises: {
    hiss: 'Hiss: wind, water',
    voicesAndMusic: 'Voices and music',
    voicesAndFans: 'Voices and fans',
    room: 'A room, a street',
    train: 'A train, a bus',
    cabin: 'An aircraft cabin',
    rumble: 'Deep rumble',
  },
  noiseBetween: ({ slope }: { slope: string }) => `Between those: ${slope} dB an octave`,
  /** How much a need counts. */
  counts: {
    nothing: 'does not matter',
    little: 'matters a little',
    some: 'matters',
    much: 'matters much',
    most: 'matters most',
  },

  editor: {
    new: 'A new scenario',
    group: 'Group',
    needs: 'What it needs',
    noNeeds: 'Something has to matter: move one of the sliders.',
    like: 'What it is like',
    minutes: 'How long',
    noise: 'Noise around you',
    noiseKind: 'Kind of noise',
    temperature: 'Temperature',
    motion: 'Moving',
    posture: 'Posture',
    sweat: 'Sweat',
    interruptions: 'Interruptions',
    longestDelay: 'Longest delay that does not disturb',
    anyDelay: 'Does not matter',
    flags: {
      aware: 'Surroundings must be heard',
      othersNear: 'Others are near',
      openMicrophone: 'A microphone is open',
      headRest: 'Head against a rest',
      wind: 'Wind',
      quietRoom: 'A quiet room of one’s own',
    },
  },

  /** The owner's devices as the scenario ranks them, and who moved since it was opened. */
  ranking: {
    title: 'Your ranking',
    nothingSuits: 'Nothing you own suits this.',
    new: 'new',
    up: ({ count }: Counted) => `↑ up ${formatNumber(count)}`,
    down: ({ count }: Counted) => `↓ down ${formatNumber(count)}`,
    below: ({ count }: Counted) => plural(count, { one: '# more ranks below.', other: '# more rank below.' }),
    ruledOut: ({ count }: Counted) => plural(count, { one: '# ruled out.', other: '# ruled out.' }),
  },

  pasting: {
    title: 'Paste a shared scenario',
    text: 'The text you were given',
    hint: 'You can look at it and change it before anything is kept.',
    unreadable: 'This cannot be read as a scenario.',
    read: 'Read it',
  },
  sharing: {
    hint: 'Whoever pastes this under “Paste a shared one” has the same scenario. It says nothing about what you own or how you listen.',
    text: 'The scenario as text',
    copied: ({ name }: Named) => `${name} copied`,
    refused: 'Copying was refused. The text can be selected and copied by hand.',
  },
}
