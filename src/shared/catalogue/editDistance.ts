/** Longer texts are not compared letter by letter; no name in a collection comes near. */
const LONGEST = 120

/**
 * How many typing slips lead from `typed` to some beginning of `target`: a letter left out, added,
 * replaced, or two neighbours swapped each count 1 (optimal string alignment distance).
 * @param most give up beyond this many slips, 0 to 3
 * @returns null when more than `most` are needed.
 */
export function slipsToPrefix(typed: string, target: string, most: number): number | null {
  const row = lastRow(typed, target, most)
  if (!row) return null
  let fewest = most + 1
  const reach = Math.min(target.length, typed.length + most)
  for (let column = Math.max(0, typed.length - most); column <= reach; column += 1) {
    fewest = Math.min(fewest, row[column] ?? fewest)
  }
  return fewest <= most ? fewest : null
}

/** How many typing slips lead from `typed` to the whole of `target`, or null beyond `most`. */
export function slipsTo(typed: string, target: string, most: number): number | null {
  if (Math.abs(typed.length - target.length) > most) return null
  const slips = lastRow(typed, target, most)?.[target.length] ?? most + 1
  return slips <= most ? slips : null
}

// Three rows are all the table needs. They are reused, because a keystroke compares ten thousand words.
const newRow = (): Uint8Array => new Uint8Array(LONGEST + 8)
const scratch = [newRow(), newRow(), newRow()] as const

/** Costs of reaching each beginning of `target` that lies near; null as soon as all exceed `most`. */
function lastRow(typed: string, target: string, most: number): Uint8Array | null {
  if (typed.length > LONGEST || most > 3 || most < 0) return null
  let [beforeLast, last, current]: readonly [Uint8Array, Uint8Array, Uint8Array] = scratch
  const tooMany = most + 1
  const reach = Math.min(target.length, typed.length + most)
  for (let column = 0; column <= reach; column += 1) last[column] = Math.min(column, tooMany)
  for (let row = 1; row <= typed.length; row += 1) {
    // Cells further than `most` from the diagonal always cost more than `most`.
    const from = Math.max(1, row - most)
    const to = Math.min(reach, row + most)
    current[from - 1] = from === 1 ? Math.min(row, tooMany) : tooMany
    let fewest = current[from - 1] ?? tooMany
    const sign = typed.charCodeAt(row - 1)
    const formerSign = row > 1 ? typed.charCodeAt(row - 2) : -1
    for (let column = from; column <= to; column += 1) {
      const here = target.charCodeAt(column - 1)
      let cost = (last[column - 1] ?? tooMany) + (sign === here ? 0 : 1)
      if (column < row + most) cost = Math.min(cost, (last[column] ?? tooMany) + 1)
      cost = Math.min(cost, (current[column - 1] ?? tooMany) + 1)
      if (column > 1 && formerSign === here && sign === target.charCodeAt(column - 2)) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? tooMany) + 1)
      }
      cost = Math.min(cost, tooMany)
      current[column] = cost
      if (cost < fewest) fewest = cost
    }
    if (fewest > most) return null
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  return last
}
