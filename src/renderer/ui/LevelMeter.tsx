import type { WearState } from '../../shared/wear/types'
import classes from './LevelMeter.module.css'

interface LevelMeterProps {
  /** Wear used up: 0 new, 1 the median life. */
  readonly damage: number
  /** Share of such pairs that would be worn out by now, 0…1. */
  readonly pWornNow: number
  readonly state: WearState
  /** What is measured, for people who hear the meter: "Comply T-100 M". */
  readonly label: string
}

type Tone = 'fine' | 'soon' | 'due'

/** The colour of each segment from new to worn: the median life lies after the eighth. */
const SEGMENTS: readonly { readonly from: number; readonly tone: Tone }[] = [
  { from: 0.02, tone: 'fine' },
  { from: 0.125, tone: 'fine' },
  { from: 0.25, tone: 'fine' },
  { from: 0.375, tone: 'fine' },
  { from: 0.5, tone: 'fine' },
  { from: 0.625, tone: 'fine' },
  { from: 0.75, tone: 'soon' },
  { from: 0.875, tone: 'soon' },
  { from: 1, tone: 'due' },
  { from: 1.25, tone: 'due' },
]

const WORDS: Readonly<Record<WearState, string>> = {
  fine: 'fine',
  soon: 'replace soon',
  due: 'due',
  overdue: 'overdue',
}

/** Ten segments that light up as a pair wears: teal, then amber, then red. */
export function LevelMeter({ damage, pWornNow, state, label }: LevelMeterProps) {
  const text = `${WORDS[state]}; ${Math.round(pWornNow * 100)} of 100 such pairs would be worn out by now`
  return (
    <div className={classes.meter} title={text}>
      <meter
        className={classes.spoken}
        aria-label={`Wear of ${label}`}
        aria-valuetext={text}
        min={0}
        max={SEGMENTS.length}
        value={SEGMENTS.filter(({ from }) => damage >= from).length}
      />
      {SEGMENTS.map(({ from, tone }) => (
        <i key={from} data-tone={damage >= from ? tone : undefined} />
      ))}
    </div>
  )
}
