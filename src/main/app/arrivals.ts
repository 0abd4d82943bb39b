/** What comes from outside, at any time, and waits until somebody looks after it. */
export interface Arrivals<T> {
  /** What came last before anybody followed, once. */
  readonly first: () => T | null
  /** True while something has come that nobody has looked after. */
  readonly isWaiting: () => boolean
  /** Called with everything from now on. */
  readonly follow: (onArrival: (item: T) => void) => void
  /** Something has come; null = nothing of use. */
  readonly arrive: (item: T | null) => void
}

export function createArrivals<T>(): Arrivals<T> {
  let waiting: T | null = null
  let follower: ((item: T) => void) | null = null
  return {
    first: () => {
      const item = waiting
      waiting = null
      return item
    },
    isWaiting: () => waiting !== null,
    follow: (onArrival) => {
      follower = onArrival
    },
    arrive: (item) => {
      if (item === null) return
      if (follower) follower(item)
      else waiting = item
    },
  }
}
