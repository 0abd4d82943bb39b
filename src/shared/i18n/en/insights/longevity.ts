import type { LongevityGroup } from '../../../longevity/views'
import { formatNumber, plural } from '../../kit'

type Count = { count: number }

/** How long things last in the owner's hands. */
export const longevity = {
  counting: 'Counting what wore out …',
  question: 'How many are still good after so much wear?',
  shareByWear: 'Share still good by wear',
  showAs: 'Show as',
  plot: 'Plot',
  table: 'Table',
  caption: 'Steps: what happened to yours. Thin line: the life learned from it, which forecasts the next.',
  brackets: ({ share }: { share: string }) =>
    `In brackets: from when one in ten is worn out until nine in ten are, and for what was seen alone the ${share} limits.`,
  caveatOf: ({ group, text }: { group: string; text: string }) => `${group}: ${text}`,

  counts: 'Counts',
  line: 'Line',
  wornOut: 'Worn out',
  inUse: 'In use',
  gone: 'Gone',
  halfLearned: 'Half worn out, learned',
  halfSeen: 'Half, seen',
  notHalfYet: 'not half yet',
  /** A median, and the range it may be in. */
  withRange: ({ median, range }: { median: string; range: string }) => `${median} (${range})`,
  from: ({ wear }: { wear: string }) => `from ${wear}`,
  range: ({ low, high }: { low: string; high: string }) => `${low}–${high}`,
  rangeWithUnits: ({ low, high }: { low: string; high: string }) => `${low} – ${high}`,

  byMaterial: 'By material',
  byProduct: 'By product',
  moreUnworn: ({ count }: Count) => `${formatNumber(count)} more, none worn out yet`,
  oneStays: 'One line stays in the plot.',
  countedOtherwise: {
    hours: ({ others }: { others: string }) => `Counted in hours, not in ${others}.`,
    months: ({ others }: { others: string }) => `Counted in months, not in ${others}.`,
    cycles: ({ others }: { others: string }) => `Counted in cycles, not in ${others}.`,
  } satisfies Record<LongevityGroup['unit'], unknown>,
  units: { hours: 'hours', months: 'months', cycles: 'cycles' } satisfies Record<
    LongevityGroup['unit'],
    string
  >,
  atMost: ({ count }: Count) => `At most ${formatNumber(count)} at a time.`,

  monthsOfWear:
    'Hours do not wear these: a month of wear is a month since it was opened, and charges count on top.',
  cyclesOfWear: 'Only charges or matings wear these, so wear is counted in them.',
  hoursOfWear:
    'An hour of wear is an hour of listening without stress; sweat, heat and sleeping on them count for more.',
  hoursAndAge:
    'An hour of wear is an hour of listening without stress; sweat, heat and sleeping on them count for more, and age adds to it.',
  hoursAndMonths: ({ hours }: { hours: string }) =>
    `An hour of wear is an hour of listening without stress; sweat, heat and sleeping on them count for more, and each month of age adds about ${hours} h.`,

  stepsEnd:
    'The steps end at nothing because the one observed longest wore out, not because none lasts longer.',
  stepsRough: 'Steps from so few are rough.',
  leftOut: ({ count }: Count) =>
    plural(count, {
      one: '# is left out: nothing is recorded of its use.',
      other: '# are left out: nothing is recorded of their use.',
    }),
  cameUsed: ({ count }: Count) =>
    plural(count, {
      one: '# came into the record already used, and counts from there on only.',
      other: '# came into the record already used, and count from there on only.',
    }),
  ownFigures: 'Some have life figures of their own; their wear is counted as a share of those.',

  /** How far the curve of a group can be trusted. */
  evidence: {
    whole: ({ wornOut, trust }: { wornOut: string; trust: string }) => `${wornOut}: ${trust}.`,
    none: 'None worn out yet',
    some: ({ count }: Count) => `${formatNumber(count)} worn out so far`,
    noneButOthers: ({ others }: { others: number }) =>
      plural(others, {
        one: 'None worn out yet, but # other of the material',
        other: 'None worn out yet, but # others of the material',
      }),
    someAndOthers: ({ count, others }: Count & { others: number }) =>
      plural(others, {
        one: `${formatNumber(count)} worn out so far, and # other of the material`,
        other: `${formatNumber(count)} worn out so far, and # others of the material`,
      }),
    guess: 'the starting guess, stretched by what still holds',
    mostlyGuess: 'mostly the starting guess',
    partlyGuess: 'partly the starting guess',
    fromFew: 'learned, but from few',
    learned: 'learned',
    inUse: ({ count }: Count) => `${formatNumber(count)} in use.`,
    gone: ({ count }: Count) => `${formatNumber(count)} gone for another reason.`,
    inUseAndGone: ({ inUse, gone }: { inUse: number; gone: number }) =>
      `${formatNumber(inUse)} in use, ${formatNumber(gone)} gone for another reason.`,
  },

  nothingWorn: 'What wears you out?',
  howItBegins:
    'Record which tips and pads you wear and say why when one goes. From the first that wears out, this page compares how long each kind lasts with you, and the forecasts begin to learn from it.',
}
