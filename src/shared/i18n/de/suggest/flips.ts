import type { Texts } from '../../en'

/** Conditions with the verb first, so that every one of them is followed by a comma. */
export const flips: Texts['suggest']['flips'] = {
  wouldWin: ({ change, winner }) => `${change}, würde ${winner} gewinnen.`,
  minutes: ({ from, to }) => `Wären es ${to} statt ${from}`,
  noise: ({ from, to }) => `Wären es ${to} statt ${from} dB(A) Lärm`,
  temperature: ({ from, to }) => `Wären es ${to} statt ${from} °C`,
  noRotation: 'Zählte Abwechslung nicht',
  rotation: ({ percent }) => `Stünde die Abwechslung auf ${percent} %`,
  aware: {
    no: 'Müsstest du deine Umgebung nicht hören',
    yes: 'Müsstest du deine Umgebung hören',
  },
  headRest: { no: 'Könntest du den Kopf nicht anlehnen', yes: 'Lehntest du den Kopf an' },
  othersNear: { no: 'Wäre niemand in der Nähe', yes: 'Wären andere in der Nähe' },
  wind: { no: 'Wäre es windstill', yes: 'Wäre es windig' },
  glasses: {
    none: 'Hättest du keine Brille auf',
    thin: 'Hättest du eine dünne Brille auf',
    normal: 'Hättest du eine Brille auf',
    thick: 'Hättest du eine dicke Brille auf',
  },
  interruptions: {
    none: 'Gäbe es keine Unterbrechungen',
    some: 'Gäbe es einige Unterbrechungen',
    many: 'Gäbe es viele Unterbrechungen',
  },
  weights: {
    dropped: ({ aspect }) => `Zählte „${aspect}“ nicht`,
    half: ({ aspect }) => `Zählte „${aspect}“ halb so viel`,
    twice: ({ aspect }) => `Zählte „${aspect}“ doppelt so viel`,
    times: ({ aspect, factor }) => `Zählte „${aspect}“ ${factor}-mal so viel`,
    less: ({ aspect, percent }) => `Zählte „${aspect}“ ${percent} % weniger`,
    more: ({ aspect, percent }) => `Zählte „${aspect}“ ${percent} % mehr`,
  },
}
