import type { WearState, WearThresholds } from './types'

/** The owner may move them in the settings. */
export const DEFAULT_THRESHOLDS: WearThresholds = { soon: 0.35, due: 0.5, overdue: 0.65 }

/**
 * The state of a part.
 * @param wornNow probability 0…1 that it is worn out now
 * @param wornAtDelivery the same on the day on which an order placed today would arrive
 */
export function stateOf(wornNow: number, wornAtDelivery: number, thresholds: WearThresholds): WearState {
  if (wornNow >= thresholds.overdue) return 'overdue'
  if (wornNow >= thresholds.due) return 'due'
  return wornAtDelivery >= thresholds.soon ? 'soon' : 'fine'
}
