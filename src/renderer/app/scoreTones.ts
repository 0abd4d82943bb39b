/** A step of the scale of scores: the ground, and the ink whose contrast on it is at least 4.5. */
interface Tone {
  readonly ground: string
  readonly ink: string
}

const PAPER = '#ffffff'
const GRAPHITE = '#06100d'

/** Scores from below 50 to 90 and more, in steps of ten, faint to strong. */
export const SCORE_TONES: Readonly<Record<'dark' | 'light', readonly Tone[]>> = {
  dark: [
    { ground: '#202e30', ink: '#e9e6df' },
    { ground: '#26403f', ink: '#e9e6df' },
    { ground: '#2d544f', ink: '#e9e6df' },
    { ground: '#34685f', ink: '#f4f2ec' },
    { ground: '#429481', ink: GRAPHITE },
    { ground: '#55c4a9', ink: GRAPHITE },
  ],
  light: [
    { ground: '#edf4f0', ink: '#22211e' },
    { ground: '#cae0d9', ink: '#22211e' },
    { ground: '#a2c9bf', ink: '#22211e' },
    { ground: '#76b0a2', ink: '#1a1a17' },
    { ground: '#22806c', ink: PAPER },
    { ground: '#12503f', ink: PAPER },
  ],
}

/** `--canalog-score-0` … `--canalog-score-5` with their inks, for one theme. */
export function scoreVariables(scheme: 'dark' | 'light'): Record<string, string> {
  return Object.fromEntries(
    SCORE_TONES[scheme].flatMap(({ ground, ink }, step) => [
      [`--canalog-score-${step}`, ground],
      [`--canalog-on-score-${step}`, ink],
    ]),
  )
}
