import { formatShare } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import classes from './SurvivalPlot.module.css'
import type { PlotScales } from './survivalPaths'

interface PlotAxesProps {
  readonly scales: PlotScales
  readonly ticks: readonly number[]
  /** What lies under the axis: `hours of wear`. */
  readonly unit: string
}

const SHARES = [0, 0.25, 0.5, 0.75, 1]
/** Places a line on the pixel, so that it is crisp. */
const crisp = (place: number) => Math.round(place) + 0.5

/** Few ticks, with units, and a line at one half, which is what a median is read from. */
export function PlotAxes({ scales: { x, y }, ticks, unit }: PlotAxesProps) {
  const [left, right, bottom] = [x.place(x.from), x.place(x.to), y.place(0)]
  return (
    <g className={classes.axes}>
      {SHARES.map((share) => (
        <g key={share}>
          <path d={`M${left} ${crisp(y.place(share))}H${right}`} data-share={share} />
          <text x={left - 8} y={y.place(share)} dy="0.35em" textAnchor="end">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${crisp(x.place(tick))} ${bottom}v5`} data-tick />
          <text x={x.place(tick)} y={bottom + 19} textAnchor={tick === x.to ? 'end' : 'middle'}>
            {formatNumber(tick, 2)}
          </text>
        </g>
      ))}
      <text x={right} y={bottom + 37} textAnchor="end">
        {unit}
      </text>
      <text x={left} y={y.place(1) - 11} textAnchor="start">
        {t.ui.charts.survival.stillGoodAxis}
      </text>
    </g>
  )
}
