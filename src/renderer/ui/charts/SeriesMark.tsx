import classes from './SurvivalPlot.module.css'

/** Lines are told apart by shape and dashes as well as by colour. */
export const MOST_SERIES = 4

interface ShapeProps {
  readonly series: number
  readonly x: number
  readonly y: number
}

/** The mark of a wearing-out on the line of a series: a disc, a square, a triangle, a diamond. */
export function SeriesShape({ series, x, y }: ShapeProps) {
  const place = `translate(${x} ${y})`
  return (
    <path className={classes.shape} d={SHAPES[series % MOST_SERIES]} transform={place} data-series={series} />
  )
}

const SHAPES: readonly string[] = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  'M-4 -4H4V4H-4Z',
  'M0 -5L5 4H-5Z',
  'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
]

/** A stretch of the line of a series with its mark, for legends and lists. */
export function SeriesMark({ series }: { readonly series: number }) {
  return (
    <svg className={classes.mark} width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
      <path className={classes.steps} d="M1 7H33" data-series={series} />
      <SeriesShape series={series} x={17} y={7} />
    </svg>
  )
}
