import { type KeyboardEvent, useRef } from 'react'
import { t } from '../../../shared/i18n/texts'
import classes from './SurvivalPlot.module.css'
import type { PlotScales } from './survivalPaths'
import {
  type PointPlace,
  placeByKey,
  pointWords,
  type SurvivalPoint,
  type SurvivalSeries,
} from './survivalPoints'

interface PlotPointsProps {
  readonly series: readonly SurvivalSeries[]
  readonly points: readonly (readonly SurvivalPoint[])[]
  readonly scales: PlotScales
  /** The point that is read; null = none yet. */
  readonly place: PointPlace | null
  readonly onPlace: (place: PointPlace) => void
}

/** A button over each point of the plot: one stop for the Tab key, from which the arrow keys walk on. */
export function PlotPoints({ series, points, scales: { x, y }, place, onPlace }: PlotPointsProps) {
  const frame = useRef<HTMLFieldSetElement>(null)
  const first = { series: points.findIndex((each) => each.length > 0), point: 0 }
  const stop = place && points[place.series]?.[place.point] ? place : first

  function onKeyDown(event: KeyboardEvent, at: PointPlace) {
    const next = placeByKey(at, event.key, points)
    if (!next) return
    event.preventDefault()
    onPlace(next)
    frame.current?.querySelector<HTMLElement>(`[data-place="${nameOf(next)}"]`)?.focus()
  }

  return (
    <fieldset className={classes.points} ref={frame} aria-label={t.ui.charts.survival.points}>
      {points.flatMap((each, seriesIndex) =>
        each.map((point, pointIndex) => {
          const at = { series: seriesIndex, point: pointIndex }
          const line = series[seriesIndex]
          return line ? (
            <button
              key={nameOf(at)}
              type="button"
              data-place={nameOf(at)}
              className={classes.point}
              style={{ left: x.place(point.wear), top: y.place(point.share) }}
              tabIndex={nameOf(at) === nameOf(stop) ? 0 : -1}
              aria-label={pointWords(line, point)}
              aria-pressed={place !== null && nameOf(at) === nameOf(place)}
              onClick={() => onPlace(at)}
              onFocus={() => onPlace(at)}
              onPointerEnter={() => onPlace(at)}
              onKeyDown={(event) => onKeyDown(event, at)}
            />
          ) : null
        }),
      )}
    </fieldset>
  )
}

function nameOf({ series, point }: PointPlace): string {
  return `${series}/${point}`
}
