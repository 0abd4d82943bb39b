/** One entry of a screen's address: its value, or undefined where nothing usable stands there. */
export type Reader<T> = (written: unknown) => T | undefined
type Readers = Readonly<Record<string, Reader<unknown>>>
/** What a screen's address remembers. */
export type SearchOf<R extends Readers> = { readonly [K in keyof R]?: ReturnType<R[K]> }

/** Reads a screen's address: what cannot be read is left out, and so is what the screen does not know. */
export function searchOf<R extends Readers>(readers: R): (written: Record<string, unknown>) => SearchOf<R> {
  return (written) => {
    const read: { [K in keyof R]?: ReturnType<R[K]> } = {}
    for (const key of Object.keys(readers) as (keyof R & string)[]) {
      const value = readers[key]?.(written[key])
      if (value !== undefined) read[key] = value as ReturnType<R[typeof key]>
    }
    return read
  }
}

export const flag: Reader<boolean> = (written) => (typeof written === 'boolean' ? written : undefined)

export const text: Reader<string> = (written) => (typeof written === 'string' ? written : undefined)

export function textUpTo(longest: number): Reader<string> {
  return (written) => (typeof written === 'string' && written.length <= longest ? written : undefined)
}

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (written) => values.find((value) => value === written)
}

/** A list whose every entry can be read; at most so many. */
export function listOf<T>(reader: Reader<T>, most = Number.POSITIVE_INFINITY): Reader<T[]> {
  return (written) => {
    if (!Array.isArray(written) || written.length > most) return undefined
    const read = written.map(reader).filter((value) => value !== undefined)
    return read.length === written.length ? read : undefined
  }
}

export function numberWithin(least: number, most: number): Reader<number> {
  return (written) =>
    typeof written === 'number' && written >= least && written <= most ? written : undefined
}

export function wholeWithin(least: number, most: number): Reader<number> {
  return (written) => (Number.isSafeInteger(written) ? numberWithin(least, most)(written) : undefined)
}
