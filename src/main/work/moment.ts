import type { Store } from '../db/store'
import type { Bench } from '../services/services'

/** When and where somebody asked for the work: what it does, it does as of then. */
export interface Moment {
  readonly nowAt: number
  /** IANA zone of the computer. */
  readonly zone: string
}

export function benchOf(store: Store, { nowAt, zone }: Moment): Bench {
  return { store, clock: { nowAt: () => nowAt, zone: () => zone } }
}
