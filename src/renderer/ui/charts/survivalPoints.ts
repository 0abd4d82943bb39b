import { formatShare } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../shared/longevity/views'
import { UNIT_WORDS } from './unitWords'

/** One line of a survival plot. */
export type SurvivalSeries = Pick<
  LongevityGroup,
  'id' | 'unit' | 'steps' | 'censored' | 'fitted' | 'life'
> & { readonly name: string }

/** Something that happened: one or more wore out, or one held at least that long. */
export interface SurvivalPoint {
  readonly wear: number
  readonly wornOut: number
  /** Of those that held: it is still in use. */
  readonly inUse: boolean
  /** Under observation just before a wearing-out; null for those that held. */
  readonly atRisk: number | null
  /** Share still good from here on, by what happened. */
  readonly share: number
  readonly limits: readonly [lower: number, upper: number] | null
  /** The same by the learned curve; null = beyond where it is drawn. */
  readonly fitted: number | null
}

/** All that happened in a series, by rising wear; at the same wear those that held come last. */
export function pointsOf({ steps, censored, fitted }: SurvivalSeries): readonly SurvivalPoint[] {
  const wornOut = steps.map(({ wear, wornOut, atRisk, share, lower, upper }) => ({
    wear,
    wornOut,
    atRisk,
    inUse: false,
    share,
    limits: lower === null || upper === null ? null : ([lower, upper] as const),
    fitted: fittedAt(fitted, wear),
  }))
  const held = censored.map(({ wear, inUse }) => {
    const before = steps.findLast((step) => step.wear <= wear)
    return {
      wear,
      wornOut: 0,
      inUse,
      atRisk: null,
      share: before?.share ?? 1,
      limits: null,
      fitted: fittedAt(fitted, wear),
    }
  })
  return [...wornOut, ...held].sort((a, b) => a.wear - b.wear || b.wornOut - a.wornOut)
}

/** The learned share still good at some wear, between the points it is given at. */
export function fittedAt(fitted: SurvivalSeries['fitted'], wear: number): number | null {
  const index = fitted.findIndex((point) => point.wear >= wear)
  const [before, after] = [fitted[index - 1], fitted[index]]
  if (!after) return null
  if (!before) return after.share
  return before.share + ((wear - before.wear) / (after.wear - before.wear)) * (after.share - before.share)
}

/** `Memory foam tips: 1 of 5 worn out at 154 h of wear. 67 % still good …` */
export function pointWords({ name, unit }: SurvivalSeries, point: SurvivalPoint): string {
  const { learnedCurve } = t.ui.charts.survival
  const learned = point.fitted === null ? [] : [learnedCurve({ share: formatShare(point.fitted) })]
  const amount = UNIT_WORDS[unit].amount(point.wear)
  return t.common.inARow({ sentences: [...happenedWords(name, amount, point), ...learned] })
}

function happenedWords(name: string, amount: string, point: SurvivalPoint): readonly string[] {
  const { pointInUse, pointGone, pointWorn } = t.ui.charts.survival
  const { wornOut, inUse, atRisk } = point
  if (wornOut === 0) return [inUse ? pointInUse({ name, amount }) : pointGone({ name, amount })]
  return [pointWorn({ name, amount, worn: wornOut, watched: String(atRisk) }), stillGoodWords(point)]
}

function stillGoodWords({ share, limits }: SurvivalPoint): string {
  const { stillGood, stillGoodBetween } = t.ui.charts.survival
  if (!limits) return stillGood({ share: formatShare(share) })
  const [from, to] = [formatNumber(limits[0] * 100), formatNumber(limits[1] * 100)]
  return stillGoodBetween({ share: formatShare(share), from, to, confidence: formatShare(0.95) })
}

/** Which point of which series. */
export interface PointPlace {
  readonly series: number
  readonly point: number
}

/** Where a key leads from a point: along its line, or to the nearest point of another; null = nowhere. */
export function placeByKey(
  at: PointPlace,
  key: string,
  points: readonly (readonly SurvivalPoint[])[],
): PointPlace | null {
  const last = (points[at.series]?.length ?? 1) - 1
  switch (key) {
    case 'ArrowLeft':
      return { ...at, point: Math.max(0, at.point - 1) }
    case 'ArrowRight':
      return { ...at, point: Math.min(last, at.point + 1) }
    case 'Home':
      return { ...at, point: 0 }
    case 'End':
      return { ...at, point: last }
    case 'ArrowUp':
      return nearestIn(at, -1, points)
    case 'ArrowDown':
      return nearestIn(at, 1, points)
    default:
      return null
  }
}

/** The point of the next series with any, that way round, that lies nearest in wear. */
function nearestIn(at: PointPlace, way: 1 | -1, points: readonly (readonly SurvivalPoint[])[]): PointPlace {
  const wear = points[at.series]?.[at.point]?.wear ?? 0
  for (let series = at.series + way; series >= 0 && series < points.length; series += way) {
    const others = points[series] ?? []
    if (others.length === 0) continue
    const distances = others.map((other) => Math.abs(other.wear - wear))
    return { series, point: distances.indexOf(Math.min(...distances)) }
  }
  return at
}
