import { plural } from '../kit'
import { kinds } from './coverage/kinds'

export const coverage = {
  title: 'Coverage',
  views: {
    map: 'Map',
    help: 'What would help',
    pack: 'Packing list',
    compare: 'Head to head',
  },
  trying: 'Trying every device in every scenario …',
  named: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  lessThan: ({ amount }: { amount: string }) => `< ${amount}`,
  empty: {
    allGone: 'Nothing on the shelf',
    bringBack: 'Every device you recorded is retired or lost. Bring one back, or add what you have now.',
    toCollection: 'Go to Collection',
    title: 'How well are you served?',
    invitation:
      'With your devices added, a map here shows each of them in every scenario, where your shelf falls short, which kind would help most, and the fewest to pack for a trip.',
    addFirst: 'Add your first pair',
  },
  map: {
    showAs: 'View',
    map: 'Map',
    table: 'Table',
    weakest: ({ scenario, share, verdict }: { scenario: string; share: string; verdict: string }) =>
      `For how often you do it, your shelf serves ${scenario} worst: ${share} of your sessions, ${verdict}.`,
    weakestAlike: ({ scenario, verdict }: { scenario: string; verdict: string }) =>
      `No session in the last year, so every scenario counts alike. Your shelf serves ${scenario} worst: ${verdict}.`,
    atBest: ({ score }: { score: number }) => `at best ${score} of 100`,
    nothingGoes: 'nothing you own can be taken',
    noKindHelps: 'No other kind of device would lift it noticeably.',
    mostHelp: ({ kind, points }: { kind: string; points: string }) =>
      `What would help most: ${kind}, +${points} points on average`,
    label: 'Scores by scenario and device',
    scenario: 'Scenario',
    share: 'Share',
    best: 'Best',
    ofSessionsBest: ' of your sessions, best ',
    cell: {
      cannot: ({ scenario, device, reason }: { scenario: string; device: string; reason: string }) =>
        `${scenario}, ${device}: cannot be taken. ${reason}`,
      scored: ({ scenario, device, score, reason }: ScoredCell) =>
        `${scenario}, ${device}: ${score}. ${reason}`,
      best: ({ scenario, device, score, reason }: ScoredCell) =>
        `${scenario}, ${device}: ${score}, the best. ${reason}`,
    },
    legend: {
      score: 'score',
      bestOfRow: 'best of its row',
      cannot: 'cannot be taken',
      gap: 'gap, weighted by share',
    },
  },
  details: {
    label: ({ scenario, device }: { scenario: string; device: string }) => `${scenario}, ${device}`,
    bestHere: ({ device, score }: { device: string; score: number }) => `Best here: ${device}, ${score}.`,
    pickFor: ({ scenario }: { scenario: string }) => `Pick for ${scenario}`,
    openDevice: 'Open device',
    compareWithBest: 'Compare with the best',
  },
  table: {
    label: 'Scores',
    columns: { scenario: 'Scenario', share: 'Share', device: 'Device', score: 'Score', because: 'Because' },
    allPlaceholder: 'All of them',
    allScenarios: 'All scenarios',
    cannotBeTaken: ({ reason }: { reason: string }) => `Cannot be taken: ${reason}`,
    showMore: ({ more, of }: { more: string; of: string }) => `Show ${more} more of ${of}`,
  },
  help: {
    triedForSessions:
      'Each kind is tried as if you owned a typical one. The points are what it would add to your best score, averaged over your sessions.',
    triedForAll:
      'Each kind is tried as if you owned a typical one. The points are what it would add to your best score, averaged over all scenarios.',
    noneBeats:
      'Every kind was tried as if you owned a typical one, and none would beat what you have. Your shelf is well covered.',
    whereToBegin: 'Where to begin',
    label: 'Kinds that would help',
    betterNowhere: ({ kinds }: { kinds: readonly string[] }) =>
      `Better nowhere than what you have: ${kinds.join(', ')}.`,
    onAverage: 'on average',
    whereItHelps: ({ kind }: { kind: string }) => `Where a ${kind} would help`,
    from: 'from ',
    to: ' to ',
    none: 'none',
    more: ({ count }: { count: string }) => `${count} more`,
    fewer: 'Show fewer',
    resting: 'Resting',
    nothingRests: 'Everything you own is either best at something or was worn in the last months.',
  },
  idle: {
    months: ({ count }: { count: number }) => plural(count, { one: '# month', other: '# months' }),
    years: ({ count }: { count: number }) => plural(count, { one: '# year', other: '# years' }),
    untouched: ({ span }: { span: string }) => `Not touched in ${span} and best at nothing.`,
    untouchedNearest: ({ span, scenario, points, best }: Nearest) =>
      `Not touched in ${span} and best at nothing; it comes nearest for ${scenario}, ${pointsBehind(points)} behind the ${best}.`,
    neverWorn: ({ span }: { span: string }) => `Yours, and not worn, in ${span} and best at nothing.`,
    neverWornNearest: ({ span, scenario, points, best }: Nearest) =>
      `Yours, and not worn, in ${span} and best at nothing; it comes nearest for ${scenario}, ${pointsBehind(points)} behind the ${best}.`,
  },
  pack: {
    packFor: 'Pack for',
    moreScenarios: ({ count }: { count: string }) => `+ ${count} more`,
    minutesForEach: 'Minutes for each',
    emptyIsUsual: 'Empty: as long as usual',
    asUsual: 'as usual',
    whatWillYouDo: 'What will you do on the way?',
    chooseAll:
      'Choose everything you want to listen to. The list names the fewest devices that serve all of it well, with what to bring and what to charge.',
    nothingServes: 'Nothing you own serves any of this well',
    coversAll: ({ count }: { count: number }) =>
      plural(count, { one: 'One device is enough', other: '# devices cover it all' }),
    coversSome: ({ count, covered, of }: { count: number; covered: number; of: number }) =>
      plural(count, {
        one: `One device for ${covered} of ${of}`,
        other: `# devices for ${covered} of ${of}`,
      }),
    untickAll: 'Untick all',
    copyAsText: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The clipboard did not take it. Try again.',
    toPack: 'To pack',
    open: 'open',
    for: 'For',
    notCovered: 'Not covered',
    notCoveredLine: ({ scenario, reason }: { scenario: string; reason: string }) =>
      `Not covered: ${scenario}. ${reason}`,
    listed: ({ device, covers }: { device: string; covers: string }) => `${device} (${covers})`,
  },
  bring: {
    putOnUnopened: ({ product }: { product: string }) => `Put on: ${product}, unopened, from stock.`,
    putOnFromDrawer: ({ product }: { product: string }) => `Put on: ${product}, from the drawer.`,
    cableUnopened: ({ product }: { product: string }) => `Bring the cable: ${product}, unopened, from stock.`,
    cableFromDrawer: ({ product }: { product: string }) => `Bring the cable: ${product}, from the drawer.`,
    playsFrom: ({ source }: { source: string }) => `It plays from the ${source}.`,
    spare: {
      tips: ({ product, left, planned }: Spare) =>
        `Spare tips: ${product}; its tips have about ${left} left for ${planned} planned.`,
      pads: ({ product, left, planned }: Spare) =>
        `Spare pads: ${product}; its pads have about ${left} left for ${planned} planned.`,
    },
    noSpare: {
      tips: ({ left, planned }: Pair) =>
        `Its tips have about ${left} left for ${planned} planned, and no spare pair of yours is known to fit.`,
      pads: ({ left, planned }: Pair) =>
        `Its pads have about ${left} left for ${planned} planned, and no spare pair of yours is known to fit.`,
    },
    about: ({ amount }: { amount: string }) => `about ${amount}`,
    charge: ({ battery }: { battery: string }) => `Charge it: ${battery} of battery.`,
    chargeAndCharger: ({ battery, planned }: { battery: string; planned: string }) =>
      `Charge it and bring its charger: ${battery} of battery for ${planned}.`,
  },
  uncovered: {
    tooWeak: ({ device, score }: { device: string; score: number }) =>
      `The best you own, the ${device}, gets only ${score} of 100.`,
    nothingOwned: 'You own nothing yet that could come along.',
    allExcluded: 'Something speaks against every device you own.',
  },
  neitherWay: 'Neither ahead nor behind.',
  compare: {
    takesTwo: 'It takes two',
    addSecond: 'With a second device in your collection, the two can be put head to head here, term by term.',
    addDevice: 'Add a device',
    what: 'What to compare',
    twoDevices: 'Two devices',
    formats: 'In-ear or headphone',
    one: 'One',
    other: 'The other',
    against: ({ a, b }: { a: string; b: string }) => `${a} against ${b}`,
    ahead: 'ahead',
    againstIt: ({ reasons }: { reasons: string }) => `Against it: ${reasons}`,
    notScored: 'There is nothing to set against each other: one of them cannot be scored.',
    decisiveFirst: 'What decides most comes first.',
    decisiveFirstBars:
      'What decides most comes first. A bar is as long as the term weighs, and filled as far as the device suits.',
    showAs: 'Show the terms as',
    bars: 'Bars',
    table: 'Table',
    terms: 'Terms',
    sideOf: ({ device }: { device: string }) => `${device}: `,
    points: ' points. ',
    assumed: ({ reason }: { reason: string }) => `${reason} (assumed for this kind)`,
    columns: { criterion: 'Criterion', weight: 'Weight', lead: 'Lead', because: 'Because' },
    even: 'even',
    leads: ({ device, points }: { device: string; points: string }) => `${device} +${points}`,
  },
  kinds,
}

interface Spare {
  readonly product: string
  readonly left: string
  readonly planned: string
}

interface Pair {
  readonly left: string
  readonly planned: string
}

interface Nearest {
  readonly span: string
  readonly scenario: string
  readonly points: number
  readonly best: string
}

interface ScoredCell {
  readonly scenario: string
  readonly device: string
  readonly score: number
  readonly reason: string
}

function pointsBehind(points: number): string {
  return plural(points, { one: '# point', other: '# points' })
}
