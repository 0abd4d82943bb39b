import { quantile } from '../../shared/statistics'
import type { Store } from '../db/store'

/** With fewer sessions than this, no length is usual. */
export const FEWEST_FOR_USUAL = 5

/** The median length of each device's sessions of at least five minutes; a device with too few is left out. */
export function usualMinutesByDevice(store: Store): ReadonlyMap<string, number> {
  const usual = new Map<string, number>()
  for (const [device, minutes] of store.usage.sessionLengths()) {
    if (minutes.length >= FEWEST_FOR_USUAL) usual.set(device, quantile(minutes, 0.5))
  }
  return usual
}
