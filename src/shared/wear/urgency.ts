import { compareText } from '../text'
import { WEAR_STATES, type WearReport, wearKey } from './types'

/** The order of the wear list: state, order-by date, id. */
export function byUrgency(a: WearReport, b: WearReport): number {
  return (
    WEAR_STATES.indexOf(b.state) - WEAR_STATES.indexOf(a.state) ||
    // No date sorts after every date.
    compareText(a.orderBy ?? '~', b.orderBy ?? '~') ||
    compareText(wearKey(a), wearKey(b))
  )
}

/**
 * The wear list with some reports in the place of others, in order again.
 * @param inOrder most urgent first
 * @param gone what is not to be in it; it need not have been
 */
export function withReports(
  inOrder: readonly WearReport[],
  gone: Iterable<WearReport>,
  come: readonly WearReport[],
): readonly WearReport[] {
  // Most stay, and are not looked at.
  const left = new Set<number>()
  for (const report of gone) {
    const place = placeOf(report, inOrder)
    if (inOrder[place] === report) left.add(place)
  }
  const list = inOrder.filter((_, place) => !left.has(place))
  if (list.length === 0) return come.toSorted(byUrgency)
  for (const report of come) list.splice(placeOf(report, list), 0, report)
  return list
}

function placeOf(report: WearReport, list: readonly WearReport[]): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other && byUrgency(other, report) < 0) low = middle + 1
    else high = middle
  }
  return low
}
