import { currentVoice } from '../../shared/i18n/kit'
import type { Store } from '../db/store'
import type { Bench } from './services'

/**
 * Remembers one derived value per collection until anything is written to it, some time has passed or another
 * language is spoken. What it holds can be computed again at any time.
 * @param seconds for how long it holds at most
 */
export function memoised<T>(seconds = 60): (bench: Bench, derive: () => T) => T {
  const remembered = new WeakMap<Store, { readonly key: string; readonly value: T }>()
  return (bench, derive) => {
    // What is read inside a transaction may yet be taken back.
    if (bench.store.isChanging()) return derive()
    const key = `${currentVoice().locale}/${bench.store.version()}/${Math.floor(bench.clock.nowAt() / seconds)}`
    const known = remembered.get(bench.store)
    if (known?.key === key) return known.value
    const value = derive()
    // Deriving only reads, so the key still holds.
    remembered.set(bench.store, { key, value })
    return value
  }
}

/** Remembers what was derived from an object for as long as the very same one is handed in. */
export function perObject<From extends object, T>(derive: (from: From) => T): (from: From) => T {
  const remembered = new WeakMap<From, { readonly value: T }>()
  return (from) => {
    const known = remembered.get(from) ?? { value: derive(from) }
    remembered.set(from, known)
    return known.value
  }
}

/** Remembers what was derived last for as long as the very same things are handed in. */
export function whileSame<From extends readonly unknown[], T>(
  derive: (...from: From) => T,
): (...from: From) => T {
  let last: { readonly from: From; readonly value: T } | null = null
  return (...from) => {
    if (last?.from.every((each, index) => Object.is(each, from[index]))) return last.value
    last = { from, value: derive(...from) }
    return last.value
  }
}
