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
