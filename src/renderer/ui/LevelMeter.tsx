import { t } from '../../shared/i18n/texts'
import { METER_SEGMENTS, meterSegments } from '../../shared/wear/meter'
import type { WearView } from '../../shared/wear/types'
import classes from './LevelMeter.module.css'

interface LevelMeterProps {
  readonly wear: Pick<WearView, 'damage' | 'medianDamage' | 'pWornNow' | 'state'>
  /** What is measured, for people who hear the meter: "Comply T-100 M". */
  readonly label: string
}

/** Ten segments from new to worn; all are lit when half of such pairs would be worn out. */
const SEGMENTS = Array.from({ length: METER_SEGMENTS }, (_, index) => ({
  number: index + 1,
  tone: toneOf(index + 1),
}))

function toneOf(segment: number): 'fine' | 'soon' | 'due' {
  if (segment <= 6) return 'fine'
  return segment <= 8 ? 'soon' : 'due'
}

/** Segments that light up as a pair wears: teal, then amber, then red. */
export function LevelMeter({ wear, label }: LevelMeterProps) {
  const lit = meterSegments(wear)
  const worn = Math.round(wear.pWornNow * 100)
  const text = t.ui.meter.reading({ state: t.ui.meter.states[wear.state], worn })
  return (
    <div className={classes.meter} title={text}>
      <meter
        className={classes.spoken}
        aria-label={t.ui.meter.wearOf({ name: label })}
        aria-valuetext={text}
        min={0}
        max={METER_SEGMENTS}
        value={lit}
      />
      {SEGMENTS.map(({ number, tone }) => (
        <i key={number} data-tone={number <= lit ? tone : undefined} />
      ))}
    </div>
  )
}
