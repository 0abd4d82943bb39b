/** Maps values between `from` and `to` onto a stretch of the screen; beyond them it goes on straight. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly place: (value: number) => number
}

/** @param range the places of `domain[0]` and `domain[1]`, pixels or shares; the domain must not be empty */
export function linearScale([from, to]: readonly [number, number], range: readonly [number, number]): Scale {
  const perUnit = (range[1] - range[0]) / (to - from)
  return { from, to, place: (value) => range[0] + (value - from) * perUnit }
}

/**
 * Round values from 0 up to at least `most`, so many steps at the most: steps of 1, 2, 2.5 or 5 times a
 * power of ten (P. Heckbert, "Nice numbers for graph labels", 1990; 2.5 added).
 * @param most above 0
 */
export function niceTicks(most: number, steps: number): readonly number[] {
  const rough = most / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (NICE.find((nice) => nice * power >= rough * (1 - ROUNDING)) ?? 10)
  const count = Math.ceil((most / step) * (1 - ROUNDING))
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

const NICE = [1, 2, 2.5, 5, 10]
/** Keeps a value that is a round one but for its last bit from asking for another step. */
const ROUNDING = 1e-9
