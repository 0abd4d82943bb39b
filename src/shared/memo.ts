/** Remembers what can be worked out again at any time, for as long as it is asked for from the very same things. */

/** Gives what was derived from an object last for as long as it and all else that is handed in are the very same. */
export function perObject<From extends object, Rest extends readonly unknown[], T>(
  derive: (from: From, ...rest: Rest) => T,
): (from: From, ...rest: Rest) => T {
  const remembered = new WeakMap<From, { readonly rest: Rest; readonly value: T }>()
  return (from, ...rest) => {
    const known = remembered.get(from)
    if (known !== undefined && isSameList(known.rest, rest)) return known.value
    const value = derive(from, ...rest)
    remembered.set(from, { rest, value })
    return value
  }
}

/** Gives what was derived last for as long as the very same things are handed in. */
export function whileSame<From extends readonly unknown[], T>(
  derive: (...from: From) => T,
): (...from: From) => T {
  let last: { readonly from: From; readonly value: T } | null = null
  return (...from) => {
    if (last !== null && isSameList(last.from, from)) return last.value
    last = { from, value: derive(...from) }
    return last.value
  }
}

/** Gives the very list of last time for as long as a list holds the very same things. */
export function sameWhileEqual<T>(): (list: readonly T[]) => readonly T[] {
  let last: readonly T[] = []
  return (list) => {
    if (!isSameList(last, list)) last = list
    return last
  }
}

/** True for lists of the very same things in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (!Object.is(one[index], other[index])) return false
  return true
}
