/** Values that nobody's page would send, and inputs that have one of them in some place. */
import fc from 'fast-check'

/** Everything here gets through the structured clone of a call. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  Number.MAX_VALUE,
  9007199254740993n,
  '',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  '\ud800',
  '\u202egnp.exe',
  '../../etc/passwd',
  'a'.repeat(100_000),
  '9999-99-99',
  "'; DROP TABLE devices; --",
  '<img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  '%s%n',
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  new Array(2000).fill(1),
  new Date(Number.NaN),
  new Date(0),
  /a/,
  new Map([['id', 1]]),
  new Set([1]),
  new Error('no'),
  new Uint8Array(3),
  new ArrayBuffer(8),
  circle(),
  depth(2000),
]

type Change =
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'repeat'; readonly times: number }

const value = fc.constantFrom(...HOSTILE)
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: value.map((each): Change => ({ kind: 'replace', value: each })) },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'remove' }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'then', 'toJSON', '0'), value)
      .map(([key, each]): Change => ({ kind: 'add', key, value: each })),
  },
  { weight: 1, arbitrary: fc.constantFrom(2, 50, 1500).map((times): Change => ({ kind: 'repeat', times })) },
)

/** Inputs of `sound` with one place of theirs, now and then two, changed for the worse. */
export function spoiled(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoiling = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 2 })
  return fc
    .tuple(sound, spoiling)
    .map(([input, changes]) =>
      changes.reduce((spoilt, [place, how]) => changedAt(spoilt, place % (placesIn(spoilt) + 1), how), input),
    )
}

/** How many values lie inside a value of JSON, at any depth it has. */
function placesIn(input: unknown): number {
  return isPlain(input) ? Object.values(input).reduce<number>((sum, each) => sum + 1 + placesIn(each), 0) : 0
}

/** The input with its value at `place` changed; 0 is the input itself. */
function changedAt(input: unknown, place: number, how: Change): unknown {
  if (place === 0) return applied(input, how)
  if (!isPlain(input)) return input
  let left = place - 1
  for (const [key, each] of Object.entries(input)) {
    const inside = placesIn(each)
    if (left <= inside) {
      return left === 0 && how.kind === 'remove'
        ? without(input, key)
        : withKey(input, key, changedAt(each, left, how))
    }
    left -= inside + 1
  }
  return input
}

function applied(input: unknown, how: Change): unknown {
  switch (how.kind) {
    case 'replace':
      return how.value
    case 'remove':
      return undefined
    case 'add':
      return isPlain(input) ? withKey(input, how.key, how.value) : { [how.key]: input }
    case 'repeat':
      return typeof input === 'string' ? input.repeat(how.times) : new Array(how.times).fill(input)
  }
}

function isPlain(input: unknown): input is object {
  if (typeof input !== 'object' || input === null || isCircle(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === Object.prototype || (Array.isArray(input) && input.length < 100)
}

function isCircle(input: object): boolean {
  return Object.values(input).includes(input) || Object.hasOwn(input, 'deeper')
}

/** A copy in which the key is the object's own, also where it is `__proto__`. */
function withKey(input: object, key: string, each: unknown): unknown {
  const copy = Array.isArray(input) ? [...input] : { ...input }
  Object.defineProperty(copy, key, { value: each, enumerable: true, configurable: true, writable: true })
  return copy
}

function without(input: object, key: string): unknown {
  return Array.isArray(input)
    ? input.filter((_, index) => String(index) !== key)
    : Object.fromEntries(Object.entries(input).filter(([name]) => name !== key))
}

function circle(): unknown {
  const round: { self?: unknown } = {}
  round.self = round
  return round
}

function depth(levels: number): unknown {
  let inner: unknown = null
  for (let level = 0; level < levels; level += 1) inner = { deeper: inner }
  return inner
}
