import type { ProductKind, Side } from '../../../parts/part'
import type { Criterion } from '../../../scenarios/scenario'
import type { WearState } from '../../../wear/types'

interface Named {
  readonly name: string
}

export const criteria = {
  isolation: 'Isolation',
  awareness: 'Hearing surroundings',
  leakage: 'Keeping sound in',
  seal: 'Seal',
  comfort: 'Comfort over time',
  heat: 'Coolness',
  glasses: 'With glasses',
  stability: 'Staying in place',
  sweat: 'Sweat resistance',
  portability: 'Easy to carry',
  quickRemoval: 'Quick to take off',
  stage: 'Stage',
  imaging: 'Imaging',
  detail: 'Detail',
  bass: 'Bass body',
  tone: 'Natural tone',
  microphone: 'Microphone',
  latency: 'Delay',
  drive: 'Drive headroom',
  battery: 'Battery',
  condition: 'Condition of tips or pads',
  rotation: 'Rotation',
} satisfies Record<Criterion, string>

/** What a button does, or a field holds, and for what: for those who hear the screen. */
export const labelled = ({ label, about }: { label: string; about: string }) => `${label}: ${about}`

export const reasons = {
  title: 'Reasons',
  for: 'For: ',
  against: 'Against: ',
  wins: ({ points }: { points: string }) => `wins ${points} points`,
  costs: ({ points }: { points: string }) => `costs ${points} points`,
}

export const facts = {
  why: 'why?',
  askedAbout: ({ about }: { about: string }) => `Why? ${about}`,
  toldAbout: ({ about }: { about: string }) => `Why: ${about}`,
}

export const loadFailed = { title: 'This could not be read', retry: 'Try again' }

export const deviceChoice = {
  label: 'Device',
  typeName: 'Type a name',
  noneOwned: 'No device yet. Add one in Collection first.',
  noneFound: 'No device of that name',
  deleted: 'a deleted device',
}

export const scenarioChoice = {
  label: 'Scenario',
  notSaid: 'Not said',
  clear: 'No scenario',
  noneFound: 'No scenario of that name',
  none: 'no scenario',
}

export const rotation = {
  range: 'From best pick to rotate',
  bestPick: 'best pick',
  aLittle: 'rotate a little',
  some: 'rotate',
  all: 'rotate all',
}

export const sample = {
  opened: 'This is the sample collection. Your own file is untouched.',
  closed: 'Back in your own collection.',
  open: 'Explore with a sample collection',
  close: 'Back to my collection',
}

export const meter = {
  wearOf: ({ name }: Named) => `Wear of ${name}`,
  states: {
    fine: 'fine',
    soon: 'replace soon',
    due: 'due',
    overdue: 'overdue',
  } satisfies Record<WearState, string>,
  reading: ({ state, worn }: { state: string; worn: number }) =>
    `${state}; ${worn} of 100 such pairs would be worn out by now`,
}

/** A part that goes, and what takes its place. */
export const replacing = {
  noneLeft: 'Replace · none left',
  left: ({ count }: { count: string }) => `Replace · ${count} left`,
  whatGoes: 'What goes',
  sides: { both: 'Both', left: 'Left only', right: 'Right only' } satisfies Record<Side, string>,
  looking: 'Looking into the stock …',
  thisOne: {
    tips: 'This pair',
    pads: 'This pair',
    cable: 'This cable',
    filters: 'This set',
    headband_pad: 'This pad',
    battery: 'This battery',
    adapter: 'This adapter',
  } satisfies Record<ProductKind, string>,
  retiredThenAsked: ({ thing }: { thing: string }) =>
    `${thing} is retired; what takes its place comes next. Why?`,
  retiredAndReplaced: ({ thing }: { thing: string }) =>
    `${thing} is retired and an unopened one takes its place. Why?`,
  sideGoesThenAsked: {
    left: 'Only the left one goes; the right one stays; what takes its place comes next. Why?',
    right: 'Only the right one goes; the left one stays; what takes its place comes next. Why?',
  },
  sideGoesAndReplaced: {
    left: 'Only the left one goes; the right one stays. A fresh pair is opened for it. Why?',
    right: 'Only the right one goes; the left one stays. A fresh pair is opened for it. Why?',
  },
  noUnopened: ({ name }: Named) => `No unopened ${name} is left.`,
  whatTakesItsPlace: 'What takes its place?',
  nothingElse: 'Nothing else that fits is in stock.',
  countLeft: ({ count }: { count: string }) => `${count} left.`,
  unusedHalf: ({ name }: Named) => `The unused half of ${name}`,
  newOne: {
    tips: ({ name }: Named) => `A new pair of ${name}`,
    pads: ({ name }: Named) => `A new pair of ${name}`,
    cable: ({ name }: Named) => `A new cable of ${name}`,
    filters: ({ name }: Named) => `A new set of ${name}`,
    headband_pad: ({ name }: Named) => `A new pad of ${name}`,
    battery: ({ name }: Named) => `A new battery of ${name}`,
    adapter: ({ name }: Named) => `A new adapter of ${name}`,
  } satisfies Record<ProductKind, (given: Named) => string>,
  putOnShoppingList: ({ name }: Named) => `Put ${name} on the shopping list`,
  addToStock: 'I have more: add to stock …',
  retireAndLeaveEmpty: 'Retire it and leave its place empty',
  leaveSideEmpty: { left: 'Leave the left side empty', right: 'Leave the right side empty' },
}
