import type { PASS_REASONS } from '../../learning/views'
import type { Context, Glasses } from '../../suggest/types'
import { formatNumber, plural } from '../kit'

interface Counted {
  readonly count: number
}
interface Named {
  readonly name: string
}
interface OfDevice {
  readonly device: string
}
interface Points {
  readonly points: number
}
interface Length {
  readonly length: string
}

export const today = {
  question: 'What are you about to do?',
  asideLabel: 'Needs attention, and this week',
  startPick: 'Start the pick',

  firstStart: {
    title: 'Welcome to Canalog',
    question: 'What do you listen with?',
    add: 'Add your first pair',
    enough:
      'One headphone or one set of in-ears is enough to begin. Everything stays in one file on this computer.',
    own: {
      title: 'Add what you own',
      text: 'Type three letters and choose from over 5,000 models. Everything else can wait.',
    },
    log: {
      title: 'Log with one click',
      text: 'Start when you put them on, stop when you take them off. You can correct anything later.',
    },
    ask: {
      title: 'Ask what to take',
      text: 'Say what you are about to do; Canalog names the pair, the tips and the reasons.',
    },
  },

  scenarios: {
    label: 'Scenario',
    more: ({ count }: Counted) => `+ ${formatNumber(count)} more`,
    fewer: 'Fewer',
    yours: 'Your scenarios …',
  },

  /** What is true this time. `before` stands before the value, with what parts them. */
  context: {
    label: 'This time',
    minutes: { before: 'for ', label: 'Planned minutes', suffix: ' min' },
    noise: {
      before: 'around you ',
      label: 'Noise around you',
      hint: '30 a quiet room, 50 an office, 70 a street, 80 a cabin',
    },
    temperature: { before: 'at ', label: 'Temperature' },
    aware: { before: 'surroundings: ', needed: 'needed', notNeeded: 'not needed' },
    glasses: {
      before: 'glasses: ',
      label: 'Glasses',
      frames: {
        none: 'none',
        thin: 'thin frame',
        normal: 'normal frame',
        thick: 'thick frame',
      } satisfies Record<Glasses, string>,
    },
    headRest: { before: 'head rest: ' },
    othersNear: { before: 'others near: ' },
    interruptions: {
      before: 'interruptions: ',
      label: 'Interruptions',
      amounts: { none: 'none', some: 'some', many: 'many' } satisfies Record<
        Context['interruptions'],
        string
      >,
    },
    wind: { before: 'wind: ' },
    source: {
      before: 'from ',
      label: 'Source at hand',
      best: 'the best source',
      bestOwned: 'The best one I own',
    },
    rotate: { before: 'style: ' },
    yes: 'yes',
    no: 'no',
    more: 'more …',
    less: 'less',
    reset: 'reset',
  },

  pick: {
    label: ({ device }: OfDevice) => `Pick: ${device}`,
    surprise: 'Surprise of the day',
    atYourWish: ({ reason }: { reason: string }) => `Shown at your wish, although: ${reason}`,
    /** Below the points: where the pick stands among the others. */
    ofHundred: ({ standing }: { standing: string }) => `of 100, ${standing}`,
    keptByYou: 'kept by you',
    onlyOne: 'the only one that suits',
    levelWithBest: 'level with the best',
    levelWithNext: 'level with the next',
    behindBest: ({ points }: Points) => `${formatNumber(points)} behind the best`,
    ahead: ({ points }: Points) => `${formatNumber(points)} ahead`,

    keep: ({ name }: Named) => `Keep the ${name}`,
    keepOn: ({ name }: Named) => `Keep the ${name}: on`,

    start: { long: 'Start session', short: 'Start' },
    switchTo: { long: 'Switch to this', short: 'Switch' },
    running: { long: 'Running now', short: 'Running' },

    notThisTime: 'Not this time',
    whyNot: 'Why not?',
    passReasons: {
      other: 'Just not today',
      not_at_hand: 'Not at hand',
      uncomfortable: 'Uncomfortable',
      too_hot: 'Too hot',
      too_bulky: 'Too bulky',
      sound: 'Its sound',
      isolation: 'Its isolation',
      battery: 'Its battery',
    } satisfies Record<(typeof PASS_REASONS)[number], string>,

    hideTerms: 'Hide the terms',
    showTerms: 'Show every term',
    rate: 'Rate this combination',
    surpriseMe: 'Surprise me',
    backToBest: 'Back to the best pick',

    tryIt: 'Try it',
    /** What stands around one or two things to fill in, each a link. */
    fillIn: { before: 'To be surer, fill in ', between: ' and ', after: '.' },
  },

  /** What belongs on the device; the name stands bold in between. */
  rig: {
    with: 'with ',
    cable: 'cable ',
    from: 'from ',
    detail: ({ detail }: { detail: string }) => ` (${detail})`,
    hoursLeft: ({ length }: Length) => `${length} left`,
    pastItsTime: 'past its time',
    headroom: ' headroom',
    tooLittleDrive: ' too little drive',
  },

  terms: {
    columns: {
      criterion: 'Criterion',
      weight: 'Weight',
      suits: 'Suits',
      points: 'Points',
      because: 'Because',
    },
    score: 'Score',
    assumed: ' (assumed for this kind)',
  },

  rating: {
    countsMore: ({ device, worn }: { device: string; worn: string }) =>
      `The ${device} with ${worn}. What you say here counts more than what is usual for its kind.`,
    stars: ({ aspect, stars }: { aspect: string; stars: number }) => `${aspect}: ${stars} of 5`,
  },

  /** Why there is no pick. */
  nothing: {
    keptDoNotMatch: 'What you keep does not go together here. Let go of one.',
    keptDevice: 'The one you keep does not suit this: the reason stands below.',
    keptTips: 'Nothing that takes the pair you keep suits this.',
    passedOnAll: 'You have passed on everything that suits.',
    nothingSuits: 'Nothing you own suits this: the reasons stand below.',
  },

  setAside: {
    keepDevice: ({ device }: OfDevice) => `You keep the ${device}; the rest is planned around it.`,
    keepTips: ({ tips }: { tips: string }) => `You keep ${tips}; the rest is planned around it.`,
    keepBoth: ({ device, tips }: { device: string; tips: string }) =>
      `You keep the ${device} and ${tips}; the rest is planned around it.`,
    letGo: 'Let go',
    bringBack: ({ count }: Counted) => `Bring back what I passed on (${formatNumber(count)})`,
  },

  others: {
    title: 'Also considered',
    columns: {
      device: 'Device',
      bar: 'Score as a bar',
      score: 'Score',
      whyNotFirst: 'Why not first',
      keepOrStart: 'Keep or start',
    },
    fewer: 'Show fewer',
    more: ({ count }: Counted) => `Show ${formatNumber(count)} more`,
    lessWell: ({ count }: Counted) =>
      plural(count, { one: 'One more suits less well.', other: '# more suit less well.' }),
  },

  ruledOut: {
    title: 'Ruled out',
    hide: 'Hide',
    show: ({ count }: Counted) => `Show ${formatNumber(count)} with the reasons`,
    showAnyway: 'Show anyway',
  },

  learned: {
    title: 'What Canalog learned',
    hide: 'Hide',
    show: ({ scenario }: { scenario: string }) => `Show what your choices changed for ${scenario}`,
    nothingYet:
      'Nothing yet. Take something else than the pick, say why not this time, or rate a session, and it shows here.',
    fromHere: ({ here }: { here: number }) => `From ${choices(here)} here.`,
    fromElsewhere: ({ elsewhere }: { elsewhere: number }) =>
      `Nothing here yet; ${choices(elsewhere)} elsewhere count a little too.`,
    fromBoth: ({ here, elsewhere }: { here: number; elsewhere: number }) =>
      `From ${choices(here)} here; ${choices(elsewhere)} elsewhere count a little too.`,
    nothingTelling: 'It changes nothing worth telling so far.',
    columns: { criterion: 'Criterion', designed: 'As designed', forYou: 'For you', because: 'Because' },
    giveOrTake: ({ share }: { share: string }) => `Give or take ${share}`,
    othersCountLess: 'Other needs count less, so this one counts more.',
    othersCountMore: 'Other needs count more, so this one counts less.',
    reset: ({ scenario }: { scenario: string }) => `Reset what was learned for ${scenario}`,
  },

  attention: {
    title: 'Needs attention',
    nothing:
      'Nothing. Tips and pads show up here when about half of such pairs would be worn out, and when care that you keep up is due.',
    more: ({ count }: Counted) => `${formatNumber(count)} more`,
    ahead: 'Next 90 days',
  },

  week: {
    title: 'This week',
    nothingYet: 'Nothing listened to yet.',
    listened: ({ length }: Length) => `${length} listened.`,
    dose: ({ dose }: { dose: string }) => `Sound dose: ${dose}’s allowance.`,
    withoutLevel: ({ length }: Length) => `${length} of it without a level, not counted.`,
  },
}

function choices(count: number): string {
  return plural(count, { one: '# choice or rating', other: '# choices and ratings' })
}
