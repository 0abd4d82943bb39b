import { plural } from '../kit'

/** Two devices head to head; `aspects` and `theirs` are lists of criteria. */
export const compare = {
  gone: 'It is not on your shelf any more.',
  sameDevice: 'The same device on both sides.',
  neither: ({ nameA, vetoA, nameB, vetoB }: { nameA: string; vetoA: string; nameB: string; vetoB: string }) =>
    `Neither can be taken. The ${nameA}: ${vetoA} The ${nameB}: ${vetoB}`,
  tooClose: 'Too close to call.',
  tooCloseAhead: ({ name, aspects }: { name: string; aspects: string }) =>
    `Too close to call; the ${name} is ahead on ${aspects}.`,
  tooCloseBoth: ({
    nameA,
    aspectsA,
    nameB,
    aspectsB,
  }: {
    nameA: string
    aspectsA: string
    nameB: string
    aspectsB: string
  }) => `Too close to call; the ${nameA} is ahead on ${aspectsA}; the ${nameB} is ahead on ${aspectsB}.`,
  takeForVeto: ({ first, second, veto }: { first: string; second: string; veto: string }) =>
    `Take the ${first}. Against the ${second}: ${veto}`,
  wins: ({ first, points, aspects }: { first: string; points: number; aspects: string }) =>
    `The ${first} by ${plural(points, { one: '# point', other: '# points' })}, for its ${aspects}.`,
  winsYet: ({
    first,
    points,
    aspects,
    second,
    theirs,
  }: {
    first: string
    points: number
    aspects: string
    second: string
    theirs: string
  }) =>
    `The ${first} by ${plural(points, { one: '# point', other: '# points' })}, for its ${aspects}; the ${second} is ahead on ${theirs}.`,
  formats: {
    inEar: ({ sentence }: { sentence: string }) => `In-ear. ${sentence}`,
    headphone: ({ sentence }: { sentence: string }) => `Headphone. ${sentence}`,
    either: ({ sentence }: { sentence: string }) => `Either. ${sentence}`,
    inEarAlone: 'In-ear: no headphone of yours can be taken here.',
    headphoneAlone: 'Headphone: no in-ear of yours can be taken here.',
    nothing: 'Nothing of yours can be taken here.',
  },
}
