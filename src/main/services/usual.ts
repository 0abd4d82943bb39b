import { perObject } from '../../shared/memo'
import { quantile } from '../../shared/statistics'
import type { Store } from '../db/store'

/** With fewer sessions than this, no length is usual. */
export const FEWEST_FOR_USUAL = 5

/** Looks up the median length of a device's sessions of at least five minutes; null = too few of them. */
export function usualMinutesOf({ usage }: Store): (device: string) => number | null {
  const lengths = usage.sessionLengths()
  return (device) => usualIn(lengths.get(device) ?? NO_SESSIONS)
}

const NO_SESSIONS: readonly number[] = []

const usualIn = perObject((minutes: readonly number[]) =>
  minutes.length < FEWEST_FOR_USUAL ? null : quantile(minutes, 0.5),
)
