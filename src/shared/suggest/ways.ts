import type { AssumedDevice } from '../gear/assumptions'
import type { Connection } from './connection'
import { batteryUtility } from './criteria/battery'
import { driveUtility, tooQuiet } from './criteria/drive'
import { latencyUtility, tooSlow } from './criteria/latency'
import type { Setting } from './setting'
import { byId } from './shelf'

/**
 * The connections among which an occasion may choose, simplest first: the one that reaches full loudness, then
 * the one with the fewest ifs, then the one with the least to spare, which hisses least. What a simpler one
 * matches in loudness, delay and battery is never the better choice and is left out.
 */
export function waysWorthHaving(connections: readonly Connection[]): readonly Connection[] {
  const ways: Connection[] = []
  for (const one of [...connections].sort(bySimplicity)) {
    if (!ways.some((simpler) => matches(simpler, one))) ways.push(one)
  }
  return ways
}

function matches(simpler: Connection, other: Connection): boolean {
  return (
    driveUtility(simpler) >= driveUtility(other) &&
    tooQuiet(simpler) <= tooQuiet(other) &&
    simpler.latencyMs <= other.latencyMs &&
    simpler.wireless <= other.wireless
  )
}

/**
 * The connection that no veto objects to and that brings the most points for loudness, delay and battery:
 * choosing by points keeps a better device from scoring less. Between equals the simplest.
 * @param ways simplest first
 */
export function bestWay(
  ways: readonly Connection[],
  known: AssumedDevice,
  setting: Setting,
): Connection | null {
  let best = ways[0] ?? null
  if (ways.length < 2) return best
  const { scenario, context, weights } = setting
  const [drive, latency, battery] = [
    weights.get('drive') ?? 0,
    weights.get('latency') ?? 0,
    weights.get('battery') ?? 0,
  ]
  let most = Number.NEGATIVE_INFINITY
  for (const way of ways) {
    const points =
      drive * driveUtility(way) +
      latency * latencyUtility(way, scenario.maxLatencyMs) +
      battery * batteryUtility(known, way, context.minutes)
    const vetoes = Number(tooQuiet(way)) + Number(tooSlow(way, scenario.maxLatencyMs))
    if (points - vetoes <= most) continue
    best = way
    most = points - vetoes
  }
  return best
}

function bySimplicity(a: Connection, b: Connection): number {
  return (
    driveUtility(b) - driveUtility(a) ||
    a.notes.length - b.notes.length ||
    (a.maxSplDb ?? 0) - (b.maxSplDb ?? 0) ||
    byId({ id: nameOf(a) }, { id: nameOf(b) })
  )
}

function nameOf({ source, notes }: Connection): string {
  return [source?.id ?? '', ...notes.map(({ about }) => about)].join('\n')
}
