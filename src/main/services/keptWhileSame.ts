import type { Texts } from '../../shared/i18n/en'
import { t } from '../../shared/i18n/texts'
import { type Instant, type LocalDate, localDateOf, SECONDS_PER_MINUTE } from '../../shared/time'
import type { Store } from '../db/store'
import type { Bench } from './services'
import { ownerZone } from './settings'

/** Within it, age uses up about a ten-thousandth of a life. */
const QUARTER_HOUR = 15 * SECONDS_PER_MINUTE

/** Asks for one value. */
export type KeepWhileSame<T> = (name: string, from: readonly unknown[], make: () => T) => T

interface Kept<T> {
  readonly madeAt: Instant
  readonly madeOn: LocalDate
  readonly texts: Texts
  /** What it was made from. */
  readonly from: readonly unknown[]
  readonly value: T
}

/**
 * Remembers many values, each under a name, for as long as everything it is made from is the very same, the words
 * too; within the day and for a quarter of an hour at most. What was not asked for in a round is forgotten after it.
 * @param seconds for which a value holds at most
 * @returns begins a round; the function that it gives asks for one value
 */
export function keptWhileSame<T>(seconds = QUARTER_HOUR): (bench: Bench) => KeepWhileSame<T> {
  const ofStores = new WeakMap<Store, ReadonlyMap<string, Kept<T>>>()
  return (bench) => {
    const nowAt = bench.clock.nowAt()
    const today = localDateOf(nowAt, ownerZone(bench))
    const before = ofStores.get(bench.store)
    const kept = new Map<string, Kept<T>>()
    ofStores.set(bench.store, kept)
    const holds = ({ madeAt, madeOn, texts, from: madeFrom }: Kept<T>, from: readonly unknown[]) =>
      texts === t &&
      madeOn === today &&
      nowAt >= madeAt &&
      nowAt < madeAt + seconds &&
      from.length === madeFrom.length &&
      from.every((each, index) => each === madeFrom[index])
    return (name, from, make) => {
      const known = before?.get(name)
      const entry =
        known && holds(known, from) ? known : { madeAt: nowAt, madeOn: today, texts: t, from, value: make() }
      kept.set(name, entry)
      return entry.value
    }
  }
}
