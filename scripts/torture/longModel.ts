/** What must be found of a record whose program was killed, from what the program had said. */
export interface Model {
  /** Takes up a line that the program said. */
  readonly hear: (line: string) => void
  /** Small writes acknowledged so far. */
  readonly small: () => number
  /** True while a piece of long work has begun and is not said to be done. */
  readonly isMidway: () => boolean
  /** How the record was found: as before what is at work, as after it, or neither, which is null. */
  readonly judge: (found: ReadonlySet<string>) => 'before' | 'after' | null
  /** What is missing, and what is there and should not be, if nothing had been at work. */
  readonly differences: (found: ReadonlySet<string>) => readonly string[]
}

/** @param found what the record held when the program began */
export function begin(found: ReadonlySet<string>): Model {
  let before = new Set(found)
  /** How it is once what is at work is done; null = nothing is. */
  let after: Set<string> | null = null
  let kept = before
  let small = 0

  const becomes: Readonly<Record<string, (batch: string) => Set<string>>> = {
    table: (batch) => new Set([...before, batch]),
    add: (batch) => new Set([...before, batch]),
    replace: (batch) => new Set([batch]),
    copy: () => new Set(before),
    restore: () => new Set(kept),
  }
  return {
    hear: (line) => {
      const [verb, what = '', batch = ''] = line.split(' ')
      if (verb === 'small') {
        small += 1
        before.add(line)
        after?.add(line)
      } else if (verb === 'kept') kept = new Set(before)
      else if (verb === 'begin') after = becomes[what]?.(`batch ${batch}`) ?? null
      else if (verb === 'done' && after) {
        before = after
        after = null
      }
    },
    small: () => small,
    isMidway: () => after !== null,
    judge: (entries) => {
      if (fits(before, entries)) return 'before'
      return after && fits(after, entries) ? 'after' : null
    },
    differences: (entries) => [
      ...[...before].filter((each) => !entries.has(each)).map((each) => `missing ${each}`),
      ...[...entries].filter((each) => !before.has(each)).map((each) => `not expected ${each}`),
    ],
  }
}

/** Everything that must be there is, and nothing else but one small write that nobody was told of any more. */
function fits(wanted: ReadonlySet<string>, found: ReadonlySet<string>): boolean {
  const more = [...found].filter((each) => !wanted.has(each))
  const untold = more.length === 0 || (more.length === 1 && more[0]?.startsWith('small'))
  return untold === true && [...wanted].every((each) => found.has(each))
}
