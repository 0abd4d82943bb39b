import { t } from '../../../shared/i18n/texts'
import type { SessionRow } from '../../../shared/sessions/views'

/** Which sessions are ticked, and the one a shift-click extends from. */
export interface Selection {
  readonly ids: ReadonlySet<number>
  readonly anchor: number | null
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null }

/** Ticks or unticks one session. */
export function toggled(selection: Selection, id: number): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id }
}

/** Ticks everything between the anchor and a session, in the order of the list. */
export function extendedTo(selection: Selection, id: number, order: readonly number[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor)
  const to = order.indexOf(id)
  if (from < 0 || to < 0) return toggled(selection, id)
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.ids, ...between]), anchor: selection.anchor }
}

/** Why the ticked sessions cannot become one; null = they can. */
export function whyNotMerge(selected: readonly SessionRow[], all: readonly SessionRow[]): string | null {
  const words = t.sessions.selection
  const first = selected[0]
  if (!first || selected.length < 2) return words.tickTwo
  if (selected.some(({ device }) => device !== first.device)) return words.oneDevice
  if (selected.some(({ endAt }) => endAt === null)) return words.stopFirst
  const fromAt = Math.min(...selected.map(({ startAt }) => startAt))
  const toAt = Math.max(...selected.map(({ startAt }) => startAt))
  const ids = new Set(selected.map(({ id }) => id))
  const between = all.some(
    ({ id, device, startAt }) =>
      device === first.device && startAt > fromAt && startAt < toAt && !ids.has(id),
  )
  return between ? words.anotherBetween : null
}
