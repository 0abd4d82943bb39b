/** The smallest change that puts another device first; all but `wouldWin` begin its sentence. */
export const flips = {
  wouldWin: ({ change, winner }: { change: string; winner: string }) => `${change}, the ${winner} would win.`,
  minutes: ({ from, to }: { from: string; to: string }) => `For ${to} instead of ${from}`,
  noise: ({ from, to }: { from: string; to: string }) => `At ${to} dB(A) of noise instead of ${from}`,
  temperature: ({ from, to }: { from: string; to: string }) => `At ${to} °C instead of ${from}`,
  noRotation: 'Without rotation',
  rotation: ({ percent }: { percent: string }) => `With rotation at ${percent} %`,
  aware: {
    no: 'If you did not need to hear your surroundings',
    yes: 'If you had to hear your surroundings',
  },
  headRest: { no: 'With nothing to lean the head on', yes: 'If you leaned your head on something' },
  othersNear: { no: 'With nobody near', yes: 'With others near' },
  wind: { no: 'Without wind', yes: 'In wind' },
  glasses: {
    none: 'Without glasses',
    thin: 'With thin glasses',
    normal: 'With glasses',
    thick: 'With thick glasses',
  },
  interruptions: {
    none: 'If nobody interrupted',
    some: 'With some interruptions',
    many: 'With many interruptions',
  },
  weights: {
    dropped: ({ aspect }: { aspect: string }) => `If ${aspect} did not count`,
    half: ({ aspect }: { aspect: string }) => `If ${aspect} counted half as much`,
    twice: ({ aspect }: { aspect: string }) => `If ${aspect} counted twice as much`,
    times: ({ aspect, factor }: { aspect: string; factor: string }) =>
      `If ${aspect} counted ${factor} times as much`,
    less: ({ aspect, percent }: { aspect: string; percent: string }) =>
      `If ${aspect} counted ${percent} % less`,
    more: ({ aspect, percent }: { aspect: string; percent: string }) =>
      `If ${aspect} counted ${percent} % more`,
  },
}
