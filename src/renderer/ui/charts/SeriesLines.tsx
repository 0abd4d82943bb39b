import { SeriesShape } from './SeriesMark'
import classes from './SurvivalPlot.module.css'
import { bandPath, curvePath, type PlotScales, stepPath } from './survivalPaths'
import { pointsOf, type SurvivalSeries } from './survivalPoints'

interface SeriesLinesProps {
  readonly series: SurvivalSeries
  readonly index: number
  readonly scales: PlotScales
  /** Shades the 95 % limits: only one series at a time can be read with them. */
  readonly withBand: boolean
}

/** The steps of what happened, the learned curve, a mark for each wearing-out and a tick for what held. */
export function SeriesLines({ series, index, scales, withBand }: SeriesLinesProps) {
  const { x, y } = scales
  const points = pointsOf(series)
  return (
    <g data-series={index}>
      {withBand ? <path className={classes.band} d={bandPath(series, scales)} data-series={index} /> : null}
      <path className={classes.curve} d={curvePath(series, scales)} data-series={index} />
      {points.length === 0 ? null : (
        <path className={classes.steps} d={stepPath(series, scales)} data-series={index} />
      )}
      {points.map(({ wear, share, wornOut }, point) =>
        wornOut === 0 ? (
          <path
            key={point}
            className={classes.held}
            d={`M${x.place(wear)} ${y.place(share) - 6}v12`}
            data-series={index}
          />
        ) : (
          <SeriesShape key={wear} series={index} x={x.place(wear)} y={y.place(share)} />
        ),
      )}
    </g>
  )
}
