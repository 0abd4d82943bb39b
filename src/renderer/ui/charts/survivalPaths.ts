import type { Scale } from './scale'
import type { SurvivalSeries } from './survivalPoints'

/** The scales of a survival plot: wear across, share still good upwards. */
export interface PlotScales {
  readonly x: Scale
  readonly y: Scale
}

/** How far a series was observed. */
export function observedUntil({ steps, censored }: Pick<SurvivalSeries, 'steps' | 'censored'>): number {
  return Math.max(0, steps.at(-1)?.wear ?? 0, censored.at(-1)?.wear ?? 0)
}

/** The wear that the axis must reach: all that happened, and until nine in ten are worn out. */
export function wearShown(series: readonly SurvivalSeries[]): number {
  return Math.max(0, ...series.map((each) => Math.max(observedUntil(each), each.life.high)))
}

/** What happened, as a line that falls in steps and ends where observation does. */
export function stepPath(series: SurvivalSeries, scales: PlotScales): string {
  return stairs([1, ...series.steps.map(({ share }) => share)], series, scales)
}

/** The 95 % limits around the steps, from the first step to the last that has limits. */
export function bandPath(series: SurvivalSeries, { x, y }: PlotScales): string {
  const limited = series.steps.flatMap(({ wear, lower, upper }) =>
    lower === null || upper === null ? [] : [{ wear, lower, upper }],
  )
  const unlimited = series.steps.find(({ lower }) => lower === null)
  const end = unlimited?.wear ?? observedUntil(series)
  const corners = limited.map((step, index) => ({ ...step, until: limited[index + 1]?.wear ?? end }))
  const there = corners.map(
    ({ wear, until, upper }) => `${x.place(wear)} ${y.place(upper)}H${x.place(until)}`,
  )
  const back = corners
    .toReversed()
    .map(({ wear, until, lower }) => `${x.place(until)} ${y.place(lower)}H${x.place(wear)}`)
  return there.length === 0 ? '' : `M${[...there, ...back].join('L')}Z`
}

/** The learned curve, as far as the axis goes. */
export function curvePath({ fitted }: SurvivalSeries, { x, y }: PlotScales): string {
  const shown = fitted.filter(({ wear }) => wear <= x.to)
  return shown.length === 0
    ? ''
    : `M${shown.map(({ wear, share }) => `${x.place(wear)} ${y.place(share)}`).join('L')}`
}

function stairs(shares: readonly number[], series: SurvivalSeries, { x, y }: PlotScales): string {
  const turns = series.steps.map(({ wear }, index) => `H${x.place(wear)}V${y.place(shares[index + 1] ?? 0)}`)
  return `M${x.place(0)} ${y.place(1)}${turns.join('')}H${x.place(observedUntil(series))}`
}
