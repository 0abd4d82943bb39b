/**
 * One spelling for the many names of a plug or an earpiece connector: `4.4 mm Pentaconn` and `4.4mm`
 * are the same thing, and so are `0.78 2-pin` and `2pin`. Unknown names are compared letter by letter.
 */
export function plugKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const text = name.toLowerCase().replace(/[\s_-]+/g, '')
  const key = SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? text
  keys.set(name, key)
  return key
}

/** A collection knows a dozen names and asks for them thousands of times. */
const keys = new Map<string, string>()

/**
 * True when a cable that ends in `plug` reaches an output with `socket` directly, or through the 3.5 to
 * 6.35 mm adapter that comes with most headphones. A balanced plug never counts as reaching a
 * single-ended output by itself: that takes an adapter the owner has (domain notes D.6).
 */
export function plugReaches(plug: string, socket: string): boolean {
  const [from, to] = [plugKey(plug), plugKey(socket)]
  return from === to || (SINGLE_ENDED.has(from) && SINGLE_ENDED.has(to))
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^6[.,]3|quarterinch|^1\/4/, '6.35mm'],
  [/^3[.,]5/, '3.5mm'],
  [/^2[.,]5/, '2.5mm'],
  [/^4[.,]4/, '4.4mm'],
  [/xlr4|4pinxlr|4polexlr/, 'xlr4'],
  [/^usbc|^typec/, 'usb-c'],
  [/^lightning/, 'lightning'],
  [/mmcx/, 'mmcx'],
  [/qdc/, 'qdc'],
  [/2pin|0[.,]78/, '2-pin'],
]
const SINGLE_ENDED: ReadonlySet<string> = new Set(['3.5mm', '6.35mm'])
