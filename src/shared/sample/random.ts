/** Chance that can be repeated: the same seed gives the same history. */
export interface Random {
  /** 0 up to but not including 1. */
  next(): number
  /** True in a share of all cases. */
  chance(share: number): boolean
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number
  /** Around a middle, within a spread to both sides, most often near the middle. */
  around(middle: number, spread: number): number
  /** One of several, more often the heavier ones; null when there is nothing to choose from. */
  pick<T>(choices: readonly (readonly [choice: T, weight: number])[]): T | null
}

/** Mulberry32: small, and the same on every computer. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    chance: (share) => next() < share,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    around: (middle, spread) => middle + (next() + next() - 1) * spread,
    pick: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) {
        left -= weight
        if (left < 0) return choice
      }
      return null
    },
  }
}
