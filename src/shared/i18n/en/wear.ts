import type { WearKind } from '../../parts/materials'
import type { Figured } from '../../parts/part'
import type { WearState } from '../../wear/types'
import { plural } from '../kit'

interface OfLife {
  readonly used: string
  readonly life: string
}
interface Count {
  readonly count: number
}
interface Ended {
  readonly day: string
  readonly hours: string
}
interface Nouns {
  readonly nouns: string
  readonly day: string
}

export const wear = {
  states: {
    fine: 'Fine',
    soon: 'Soon',
    due: 'Due',
    overdue: 'Overdue',
  } satisfies Record<WearState, string>,
  /** What figures of wear are kept for, within a sentence. */
  figuredInText: {
    silicone: 'silicone',
    memory_foam: 'memory foam',
    hybrid: 'hybrids',
    tpe: 'TPE',
    pu_leather: 'PU leather',
    leather: 'leather',
    velour: 'velour',
    fabric: 'fabric',
    suede: 'suede',
    cable: 'cables',
    filters: 'filters',
    battery: 'batteries',
    shell: 'custom shells',
  } satisfies Record<Figured, string>,
  /** What a figure rests on. */
  basis: {
    assumed: 'assumed',
    yours: 'your figure',
    yoursForProduct: 'your figure for this product',
    yoursForPair: 'your figure for this pair',
    yoursForOne: 'your figure for this one',
    yoursFor: ({ things }: { things: string }) => `your figure for ${things}`,
  },
  /** The levels on which figures are kept, as short as a chip. */
  levels: {
    allSuch: 'all such things',
    yourOwn: 'your such things',
    all: {
      silicone: 'all silicone',
      memory_foam: 'all memory foam',
      hybrid: 'all hybrids',
      tpe: 'all TPE',
      pu_leather: 'all PU leather',
      leather: 'all leather',
      velour: 'all velour',
      fabric: 'all fabric',
      suede: 'all suede',
      cable: 'all cables',
      filters: 'all filters',
      battery: 'all batteries',
      shell: 'all custom shells',
    } satisfies Record<Figured, string>,
    yours: {
      silicone: 'your silicone',
      memory_foam: 'your memory foam',
      hybrid: 'your hybrids',
      tpe: 'your TPE',
      pu_leather: 'your PU leather',
      leather: 'your leather',
      velour: 'your velour',
      fabric: 'your fabric',
      suede: 'your suede',
      cable: 'your cables',
      filters: 'your filters',
      battery: 'your batteries',
      shell: 'your custom shells',
    } satisfies Record<Figured, string>,
  },
  /** What a forecast was learned from. */
  learned: {
    startingGuess: 'starting guess: none of yours has worn out yet',
    guessMovedBy: ({ others }: { others: string }) => `starting guess, moved by ${others} that wore out`,
    fromYours: ({ count }: Count) =>
      plural(count, {
        one: 'learned from the one of yours that wore out',
        other: 'learned from your # that wore out',
      }),
    alsoFrom: ({ learned, others }: { learned: string; others: string }) => `${learned}, also from ${others}`,
    yourOther: ({ things }: { things: string }) => `your other ${things}`,
    ofOtherDevices: ({ things }: { things: string }) => `the ${things} of your other devices`,
    shells: 'shells',
    times: ({ times }: { times: string }) => `yours last about ${times} times as long as these figures say`,
  },
  /** Why a part stands where it stands. */
  why: {
    whole: ({ past, outlook }: { past: readonly string[]; outlook: string }) =>
      `${past.join(', ')}: ${outlook}`,
    ofLife: ({ used, life }: OfLife) => `${used} of about ${life}`,
    harderOfLife: ({ used, like, life }: OfLife & { readonly like: string }) =>
      `${used}, as hard on it as ${like}, of about ${life}`,
    charges: ({ used, life }: OfLife) => `${used} of about ${life} charges`,
    matings: ({ used, life }: OfLife) => `${used} of about ${life} matings`,
    ageOfLife: ({ used, life }: OfLife) => `${used} old of about ${life}`,
    hoursOfUse: ({ hours }: { hours: string }) => `${hours} of use`,
    openedOnUnknownDay: 'opened on an unknown day',
    openedToday: 'opened today',
    openedAgo: {
      days: ({ count }: Count) => plural(count, { one: 'opened # day ago', other: 'opened # days ago' }),
      months: ({ count }: Count) =>
        plural(count, { one: 'opened # month ago', other: 'opened # months ago' }),
      years: ({ count }: Count) => plural(count, { one: 'opened # year ago', other: 'opened # years ago' }),
    },
    openedBefore: ({ span }: { span: string }) => `opened ${span} before`,
    ofUnknownAge: 'of unknown age',
    newToday: 'new today',
    old: ({ span }: { span: string }) => `${span} old`,
    foundFine: ({ day }: { day: string }) => `found still fine on ${day}`,
    inDrawer: 'in the drawer',
    halfAreWorn: ({ nouns, day }: Nouns) => `half of such ${nouns} are worn out by ${day}`,
    halfWereWorn: ({ nouns, day }: Nouns) => `half of such ${nouns} were worn out by ${day}`,
    mostLast: ({ nouns }: { nouns: string }) =>
      `more than half of such ${nouns} last another 20 years like this`,
    retired: ({ day, hours }: Ended) => `Retired on ${day} after ${hours}`,
    atItsEnd: ({ day, hours }: Ended) => `At its end on ${day} after ${hours}`,
    nouns: {
      tips: 'pairs',
      pads: 'pairs',
      headband_pad: 'headband pads',
      cable: 'cables',
      filters: 'filters',
      battery: 'batteries',
      adapter: 'adapters',
      shell: 'shells',
    } satisfies Record<WearKind, string>,
    noLongerUsed: 'no longer used',
  },
}
