import { plural } from '../../kit'

interface Amount {
  readonly amount: string
}
interface Held {
  readonly name: string
  readonly amount: string
}

/** When parts wear out, drawn and in numbers. */
export const charts = {
  forecast: {
    today: 'today',
    label: ({ name, words }: { name: string; words: string }) => `Forecast for ${name}. ${words}`,
    shares: { low: '1 in 10', median: 'half', high: '9 in 10' },
    by: ({ day }: { day: string }) => `by ${day}`,
    overTwentyYears: 'in over 20 years',
    wornOut: ({ low, median, high }: { low: string; median: string; high: string }) =>
      `Worn out of such parts: 1 in 10 ${low}, half ${median}, 9 in 10 ${high}.`,
    hasPassed: 'That day has passed.',
  },
  /** How long things last, by the wear they took. */
  survival: {
    axes: { hours: 'hours of wear', months: 'months of wear', cycles: 'cycles of wear' },
    amounts: {
      hours: ({ amount }: Amount) => `${amount} h of wear`,
      months: ({ amount }: Amount) => `${amount} of wear`,
      cycles: ({ amount }: Amount) => `${amount} cycles of wear`,
    },
    short: {
      hours: ({ amount }: Amount) => `${amount} h`,
      months: ({ amount }: Amount) => amount,
      cycles: ({ amount }: Amount) => `${amount} cycles`,
    },
    hint: 'Each mark is a pair that wore out, each tick one that held at least that long. Point at one, or walk with the arrow keys.',
    lines: 'Lines',
    points: 'Points of the plot',
    stillGoodAxis: 'still good',
    pointInUse: ({ name, amount }: Held) =>
      `${name}: one still in use at ${amount}, so it held at least that long.`,
    pointGone: ({ name, amount }: Held) =>
      `${name}: one gone for another reason at ${amount}, so it held at least that long.`,
    pointWorn: ({ name, amount, worn, watched }: Held & { worn: number; watched: string }) =>
      `${name}: ${worn} of ${watched} worn out at ${amount}.`,
    stillGood: ({ share }: { share: string }) => `${share} still good.`,
    stillGoodBetween: (given: { share: string; from: string; to: string; confidence: string }) =>
      `${given.share} still good (${given.from}–${given.to} with ${given.confidence} confidence).`,
    learnedCurve: ({ share }: { share: string }) => `The learned curve says ${share}.`,
    columns: {
      wear: 'Wear',
      happened: 'What happened',
      watched: 'Watched then',
      stillGood: 'Still good',
      limits: ({ confidence }: { confidence: string }) => `${confidence} limits`,
      learned: 'Learned curve',
    },
    nothingRecorded: 'Nothing is recorded of their use yet.',
    wornOut: ({ count }: { count: number }) => plural(count, { one: 'Worn out', other: '# worn out' }),
    inUse: 'Still in use',
    gone: 'Gone for another reason',
  },
}
