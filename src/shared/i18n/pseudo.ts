/**
 * A catalogue like this one with every text accented, longer by half and in brackets: ⟦Ťöðåý ···⟧. What is cut off
 * in it would be in a longer language, and what has no brackets does not come from the catalogue.
 */
export function pseudo<T extends object>(texts: T): T {
  const entries = Object.entries(texts).map(([key, value]) => [key, pseudoOf(value)])
  return Object.fromEntries(entries)
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return (...given: readonly unknown[]) => pseudoOf(value(...given))
  if (Array.isArray(value)) return value.map(pseudoOf)
  return typeof value === 'object' && value !== null ? pseudo(value) : value
}

function pseudoText(text: string): string {
  if (text === '') return text
  const accented = [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('')
  const longer = '·'.repeat(Math.ceil(text.length * GROWTH)).replace(/·{10}(?=·)/g, '$& ')
  return `⟦${accented}${longer}⟧`
}

/** German is longer than English by about a third; short words by more. */
const GROWTH = 0.4

const ACCENTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'å',
    c: 'ç',
    e: 'é',
    i: 'î',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'û',
    y: 'ý',
    A: 'Å',
    C: 'Ç',
    E: 'É',
    I: 'Î',
    N: 'Ñ',
    O: 'Ö',
    S: 'Š',
    U: 'Û',
    Y: 'Ý',
  }),
)
