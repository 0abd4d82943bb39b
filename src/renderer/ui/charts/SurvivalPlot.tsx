import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { PlotAxes } from './PlotAxes'
import { PlotPoints } from './PlotPoints'
import { SeriesLines } from './SeriesLines'
import { SeriesMark } from './SeriesMark'
import classes from './SurvivalPlot.module.css'
import { linearScale, niceTicks } from './scale'
import { wearShown } from './survivalPaths'
import { type PointPlace, pointsOf, pointWords, type SurvivalSeries } from './survivalPoints'
import { UNIT_WORDS } from './unitWords'

interface SurvivalPlotProps {
  /** What is compared, for people who hear it. */
  readonly label: string
  /** At least one, at most {@link MOST_SERIES}, all in one unit. */
  readonly series: readonly SurvivalSeries[]
}

/**
 * How long things last: for each series the steps of what happened, with a mark for each wearing-out and a
 * tick for each that held, and the learned curve as a thin line. Arrow keys walk along the points, whose
 * values are spoken and shown above. `SurvivalTable` is its twin in words.
 */
export function SurvivalPlot({ label, series }: SurvivalPlotProps) {
  const { ref, width } = useElementSize()
  const [place, setPlace] = useState<PointPlace | null>(null)
  const unit = UNIT_WORDS[series[0]?.unit ?? 'hours']
  const ticks = niceTicks(wearShown(series), width < 560 ? 4 : 6)
  const scales = {
    x: linearScale([0, ticks.at(-1) ?? 1], [MARGIN.left, Math.max(width, LEAST_WIDTH) - MARGIN.right]),
    y: linearScale([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]),
  }
  const points = series.map(pointsOf)
  const shown = place === null ? undefined : points[place.series]?.[place.point]
  const shownSeries = place === null ? undefined : series[place.series]
  const banded = series.length === 1 ? 0 : place?.series
  return (
    <div className={classes.plot}>
      <ul className={classes.legend} aria-label={t.ui.charts.survival.lines}>
        {series.map(({ id, name }, index) => (
          <li key={id}>
            <SeriesMark series={index} /> {name}
          </li>
        ))}
      </ul>
      <p className={classes.reading}>
        {shown && shownSeries ? pointWords(shownSeries, shown) : t.ui.charts.survival.hint}
      </p>
      <div className={classes.drawing} ref={ref} style={{ height: HEIGHT }}>
        {width > 0 ? (
          <>
            <svg className={classes.svg} width={width} height={HEIGHT} role="img" aria-label={label}>
              <PlotAxes scales={scales} ticks={ticks} unit={unit.axis()} />
              {series.map((each, index) => (
                <SeriesLines
                  key={each.id}
                  series={each}
                  index={index}
                  scales={scales}
                  withBand={index === banded}
                />
              ))}
            </svg>
            <PlotPoints series={series} points={points} scales={scales} place={place} onPlace={setPlace} />
          </>
        ) : null}
      </div>
    </div>
  )
}

const HEIGHT = 300
const LEAST_WIDTH = 240
const MARGIN = { left: 52, right: 12, top: 26, bottom: 44 }
