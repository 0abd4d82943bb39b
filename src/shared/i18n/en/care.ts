import type { AttentionKind } from '../../care/items'
import type { DutyClock } from '../../care/rule'
import type { SnoozeChoice } from '../../care/snooze'
import type { Duty } from '../../parts/care'
import type { Meter } from '../../parts/part'
import { formatList, formatNumber, plural } from '../kit'

interface Amount {
  readonly amount: number
}
interface Thing {
  readonly thing: string
}
interface Things {
  readonly things: string
}
interface OfDevice {
  readonly device: string
}

/** `20 h`, `1 session`, `7 days of use`, `14 days`, `50 cycles` */
const amounts = {
  hours: ({ amount }: Amount) => `${formatNumber(amount, 2)} h`,
  sessions: ({ amount }: Amount) => plural(amount, { one: '# session', other: '# sessions' }, 1),
  daysUsed: ({ amount }: Amount) => plural(amount, { one: '# day of use', other: '# days of use' }, 1),
  days: ({ amount }: Amount) => plural(amount, { one: '# day', other: '# days' }, 1),
  cycles: ({ amount }: Amount) => plural(amount, { one: '# cycle', other: '# cycles' }, 1),
} satisfies Record<DutyClock, (given: Amount) => string>

/** One of them, after `every`. */
const single: Readonly<Record<DutyClock, string>> = {
  hours: '1 h',
  sessions: 'session',
  daysUsed: 'day of use',
  days: 'day',
  cycles: 'cycle',
}

export const care = {
  duties: {
    clean: 'Clean',
    inspect: 'Inspect',
    replace: 'Replace',
    charge: 'Charge',
    condition: 'Condition',
  } satisfies Record<Duty, string>,
  /** What is to be done to a thing: a product, a device, or `the battery of …`. */
  tasks: {
    replace: ({ thing }: Thing) => `Replace ${thing}`,
    clean: ({ thing }: Thing) => `Clean ${thing}`,
    inspect: ({ thing }: Thing) => `Inspect ${thing}`,
    charge: ({ thing }: Thing) => `Charge ${thing}`,
    condition: ({ thing }: Thing) => `Condition ${thing}`,
    order: ({ thing }: Thing) => `Order ${thing}`,
  } satisfies Record<Exclude<AttentionKind, 'checkup'>, (given: Thing) => string>,
  taskAt: ({ title, device }: { title: string; device: string }) => `${title} on ${device}`,
  thingAt: ({ thing, device }: { thing: string; device: string }) => `${thing} on ${device}`,
  meterOf: {
    battery: ({ device }: OfDevice) => `the battery of ${device}`,
    headband: ({ device }: OfDevice) => `the headband of ${device}`,
    cable: ({ device }: OfDevice) => `the cable of ${device}`,
    shell: ({ device }: OfDevice) => `the shell of ${device}`,
  } satisfies Record<Meter, (given: OfDevice) => string>,
  errands: {
    clean: ({ count }: { count: number }) => plural(count, { other: 'Clean # things' }),
    order: ({ count }: { count: number }) => plural(count, { other: 'Order # things' }),
  },
  noneLeft: ({ product }: { product: string }) => `No ${product} left`,
  checkup: {
    some: 'Look at some parts',
    parts: ({ count }: { count: number }) =>
      plural(count, { one: 'Look at one part', other: 'Look at # parts' }),
    why: 'a look once a month teaches how long they last',
  },
  amounts,
  never: 'never',
  every: ({ intervals }: { intervals: readonly { clock: DutyClock; amount: number }[] }) => {
    const texts = intervals.map(({ clock, amount }) =>
      amount === 1 ? single[clock] : amounts[clock]({ amount }),
    )
    return `every ${texts.join(' or ')}`
  },
  /** What an interval rests on. */
  origins: {
    usualFor: ({ things }: Things) => `usual for ${things}`,
    yourRuleFor: ({ things }: Things) => `your rule for ${things}`,
    usualCare: 'usual care',
    allOf: ({ things }: Things) => `all ${things}`,
    allOfUnknownMaterial: ({ kind }: { kind: string }) => `all ${kind} of unknown material`,
    slotOf: ({ kind, device }: { kind: string; device: string }) => `the ${kind} of ${device}`,
    suchThings: 'such things',
    thisDevice: 'this device',
    thisProduct: 'this product',
    thisPair: 'this pair',
    thisOne: 'this one',
  },
  /** Why a duty stands where it stands. */
  why: {
    notUsedYet: 'not used yet',
    notUsedSince: ({ past }: { past: string }) => `${past}, not used since`,
    whole: ({ past, outlook }: { past: string; outlook: string }) => `${past}, ${outlook}`,
    notYet: {
      clean: ({ since }: { since: string }) => `not cleaned yet: ${since}`,
      inspect: ({ since }: { since: string }) => `not inspected yet: ${since}`,
      charge: ({ since }: { since: string }) => `not charged yet: ${since}`,
      condition: ({ since }: { since: string }) => `not conditioned yet: ${since}`,
    } satisfies Record<Exclude<Duty, 'replace'>, (given: { since: string }) => string>,
    sinceFirstUse: ({ amount }: { amount: string }) => `${amount} since first use`,
    firstUsed: ({ ago }: { ago: string }) => `first used ${ago}`,
    /** `used again 2 days ago, after it was cleaned` */
    usedAgain: ({ ago, since }: { ago: string; since: string }) => `used again ${ago}, after ${since}`,
    /** `22 h since it was cleaned` */
    amountSince: ({ amount, since }: { amount: string; since: string }) => `${amount} since ${since}`,
    since: {
      done: {
        clean: 'it was cleaned',
        inspect: 'it was inspected',
        replace: 'it was replaced',
        charge: 'it was charged',
        condition: 'it was conditioned',
      } satisfies Record<Duty, string>,
      stillFine: 'it was found still fine',
      skipped: {
        clean: 'cleaning was skipped',
        inspect: 'the inspection was skipped',
        replace: 'replacing was put off',
        charge: 'charging was skipped',
        condition: 'conditioning was skipped',
      } satisfies Record<Duty, string>,
    },
    /** `cleaned 3 days ago` */
    seenTo: ({ what, ago }: { what: string; ago: string }) => `${what} ${ago}`,
    what: {
      done: {
        clean: 'cleaned',
        inspect: 'inspected',
        replace: 'replaced',
        charge: 'charged',
        condition: 'conditioned',
      } satisfies Record<Duty, string>,
      stillFine: 'found still fine',
      skipped: {
        clean: 'cleaning was skipped',
        inspect: 'the inspection was skipped',
        replace: 'replacing was put off',
        charge: 'charging was skipped',
        condition: 'conditioning was skipped',
      } satisfies Record<Duty, string>,
    },
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: ({ days }: { days: number }) => plural(days, { one: '# day ago', other: '# days ago' }),
    over: ({ over, interval }: { over: string; interval: string }) => `${over} over its ${interval}`,
    lateByRhythm: ({ over, interval }: { over: string; interval: string }) =>
      `${over} late by its fixed rhythm of ${interval}`,
    byRhythm: ({ due, interval }: { due: string; interval: string }) =>
      `${due} by its fixed rhythm of ${interval}`,
    dueNow: 'due now',
    dueTomorrow: 'due tomorrow',
    dueAfter: {
      hours: ({ amount }: Amount) => `due after ${formatNumber(amount, 1)} h more`,
      sessions: ({ amount }: Amount) =>
        plural(amount, { one: 'due after # more session', other: 'due after # more sessions' }, 1),
      daysUsed: ({ amount }: Amount) =>
        plural(amount, { one: 'due after # more day of use', other: 'due after # more days of use' }, 1),
      days: ({ amount }: Amount) => plural(amount, { one: 'due in # day', other: 'due in # days' }, 1),
      cycles: ({ amount }: Amount) =>
        plural(amount, { one: 'due after # more cycle', other: 'due after # more cycles' }, 1),
    } satisfies Record<DutyClock, (given: Amount) => string>,
  },
  notices: {
    due: ({ count }: { count: number }) => plural(count, { other: '# things are due' }),
    toSeeTo: ({ count }: { count: number }) => plural(count, { other: '# things to see to' }),
    inPlace: ({ place, why }: { place: string; why: string }) => `${place}: ${why}`,
    /** `Clean Comply T-100 M, replace HD 25 pads and 2 more`: titles begin with a verb. */
    together: ({ titles, more }: { titles: readonly string[]; more: number }) => {
      const texts = titles.map((title, i) =>
        i === 0 ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      )
      return formatList(more > 0 ? [...texts, `${formatNumber(more)} more`] : texts)
    },
  },
  calendar: {
    likelyBetween: ({ from, to }: { from: string; to: string }) => `Likely between ${from} and ${to}.`,
    again: ({ every }: { every: string }) => `Then ${every}.`,
  },
  /** What is offered for a device as a whole. */
  offers: {
    wipeShells: 'Wipe the shells',
    wipeShellsAndCable: 'Wipe the shells and the cable',
    wipeDown: 'Wipe it down',
    checkMeshes: 'Check the meshes for wax',
    checkJoints: 'Check joints, screws and sockets',
    charge: 'Charge it',
    conditionLeather: 'Condition its leather',
    replace: 'Replace it',
    assumed: 'assumed',
    batteryUnknown: 'the hours of its battery are not known',
    batteryLasts: ({ hours }: { hours: string }) => `its battery lasts ${hours} h`,
    nothingKnown: 'nothing is known',
  },
  snoozes: {
    day: 'For a day',
    week: 'For a week',
    tenHours: 'For 10 h of use',
  } satisfies Record<SnoozeChoice, string>,
}
