/** Stretches of use in columns, cut from the sessions of a device. */
import type { UseColumns, UseConditions } from '../../shared/wear/use'
import type { Sessions } from './deviceSessions'

/** What a part was worn, and in which sessions. */
export interface PartUse extends UseColumns {
  readonly session: Float64Array
}

/** The sessions from `first` until before `end`, cut to `[fromAt, toAt)`. */
export interface Range {
  readonly first: number
  readonly end: number
  readonly fromAt: number
  readonly toAt: number
}

/** Sessions of one device never overlap, so in order of their starts they are in order of their ends. */
export function firstEndingAfter({ endAt }: Sessions, at: number): number {
  let low = 0
  let high = endAt.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((endAt[middle] ?? at) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Every session up to an instant; the very columns of the sessions where all of them are over. */
export function wholeUse(sessions: Sessions, nowAt: number): PartUse {
  const { session, startAt, endAt, condition, conditions } = sessions
  if ((endAt.at(-1) ?? nowAt) <= nowAt) {
    return { fromAt: startAt, toAt: endAt, sessionStartAt: startAt, session, condition, conditions }
  }
  return columnsOf(sessions, [{ first: 0, end: endAt.length, fromAt: Number.NEGATIVE_INFINITY, toAt: nowAt }])
}

export function columnsOf(sessions: Sessions, ranges: readonly Range[]): PartUse {
  const made = emptyColumns(
    ranges.reduce((count, { first, end }) => count + end - first, 0),
    sessions.conditions,
    // Of the sessions of a range only the first can have begun before it.
    ranges.every(({ first, fromAt }) => (sessions.startAt[first] ?? fromAt) >= fromAt),
  )
  let next = 0
  for (const range of ranges) {
    for (let index = range.first; index < range.end; index++) {
      const startAt = sessions.startAt[index] ?? 0
      const fromAt = Math.max(range.fromAt, startAt)
      const toAt = Math.min(range.toAt, sessions.endAt[index] ?? 0)
      if (fromAt >= toAt) continue
      made.fromAt[next] = fromAt
      made.toAt[next] = toAt
      made.sessionStartAt[next] = startAt
      made.condition[next] = sessions.condition[index] ?? 0
      made.session[next] = sessions.session[index] ?? 0
      next += 1
    }
  }
  return sorted(
    next === made.fromAt.length
      ? made
      : arranged(
          made,
          Uint32Array.from({ length: next }).map((_, index) => index),
        ),
  )
}

/** All of them as one, by time. */
export function merged(uses: readonly PartUse[]): PartUse {
  const [only, ...others] = uses
  if (only && others.length === 0) return only
  const made = emptyColumns(
    uses.reduce((count, { fromAt }) => count + fromAt.length, 0),
    only?.conditions ?? [],
    uses.every(isWhole),
  )
  let next = 0
  for (const use of uses) {
    for (const column of COLUMNS) made[column].set(use[column], next)
    next += use.fromAt.length
  }
  return sorted(made)
}

export function isSameUse(a: PartUse, b: PartUse): boolean {
  return a === b || COLUMNS.every((column) => isSameColumn(a[column], b[column]))
}

const COLUMNS = ['fromAt', 'toAt', 'sessionStartAt', 'condition', 'session'] as const

/** True where every stretch begins with its session, so that one column tells both. */
function isWhole({ fromAt, sessionStartAt }: PartUse): boolean {
  return fromAt === sessionStartAt
}

function emptyColumns(length: number, conditions: readonly UseConditions[], whole: boolean): PartUse {
  // One piece of memory for all columns: asking for many small ones takes longer than filling them.
  const numberColumns = whole ? 3 : 4
  const memory = new ArrayBuffer(length * (numberColumns * 8 + 4))
  const numbers = (column: number) => new Float64Array(memory, column * length * 8, length)
  const fromAt = numbers(0)
  return {
    fromAt,
    toAt: numbers(1),
    session: numbers(2),
    sessionStartAt: whole ? fromAt : numbers(3),
    condition: new Uint32Array(memory, numberColumns * length * 8, length),
    conditions,
  }
}

/** Mostly they are in order already, for mounts and sessions are read by time. */
function sorted(use: PartUse): PartUse {
  if (isAscending(use.fromAt)) return use
  const { fromAt, toAt, session } = use
  const by = (column: Float64Array, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0)
  const order = Uint32Array.from(fromAt.keys())
  return arranged(
    use,
    order.sort((a, b) => by(fromAt, a, b) || by(toAt, a, b) || by(session, a, b)),
  )
}

function isAscending(column: Float64Array): boolean {
  for (let index = 1; index < column.length; index++) {
    if ((column[index] ?? 0) < (column[index - 1] ?? 0)) return false
  }
  return true
}

function arranged(use: PartUse, order: Uint32Array): PartUse {
  const made = emptyColumns(order.length, use.conditions, isWhole(use))
  for (const column of COLUMNS) {
    const from = use[column]
    const to = made[column]
    order.forEach((index, place) => {
      to[place] = from[index] ?? 0
    })
  }
  return made
}

function isSameColumn(a: Float64Array | Uint32Array, b: Float64Array | Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
