/** How much wear one thing was seen to take, in any unit: under observation from `entry` to `exit`. */
export interface Lifetime {
  /** Wear when its record began; 0 = known from new. */
  readonly entry: number
  /** Wear when it was found worn out, or when it was last known to hold. */
  readonly exit: number
  /** False = censored: it held at least that long. */
  readonly wornOut: boolean
}

/** The estimate from one wearing-out (or several at the same wear) to the next. */
export interface SurvivalStep {
  readonly wear: number
  /** Things under observation just before. */
  readonly atRisk: number
  readonly wornOut: number
  /** Share still good from here on, 0…1. */
  readonly share: number
  /** Greenwood's; null where the share is 0 and nothing can be said of its error. */
  readonly standardError: number | null
  /** 95 % limits of the share, 0…1; null where it is 0. */
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * Share still good by wear, from lifetimes that may be censored and may be seen late only: at each
 * wearing-out the share falls by those worn out ÷ those under observation, `entry` < wear ≤ `exit`, so that
 * a thing censored at the same wear still counts as at risk (Kaplan and Meier 1958; for late entry the
 * risk sets of Lynden-Bell 1971). Errors by Greenwood 1926, limits on the scale of ln(−ln S), which keeps
 * them between 0 and 1 (Kalbfleisch and Prentice 1980).
 * @returns by rising wear, one step for each wear at which something wore out; none = nothing did
 */
export function kaplanMeier(lifetimes: readonly Lifetime[]): readonly SurvivalStep[] {
  const seen = lifetimes.filter(wasSeen)
  const entries = Float64Array.from(seen, ({ entry }) => entry).sort()
  const exits = Float64Array.from(seen, ({ exit }) => exit).sort()
  const wornOutAt = Map.groupBy(
    seen.filter(({ wornOut }) => wornOut),
    ({ exit }) => exit,
  )
  const steps: SurvivalStep[] = []
  let share = 1
  let greenwood = 0
  let entered = 0
  let left = 0
  for (const wear of [...wornOutAt.keys()].sort((a, b) => a - b)) {
    while ((entries[entered] ?? wear) < wear) entered += 1
    while ((exits[left] ?? wear) < wear) left += 1
    // Whoever left had entered.
    const atRisk = entered - left
    const wornOut = wornOutAt.get(wear)?.length ?? 0
    share *= 1 - wornOut / atRisk
    greenwood += wornOut / (atRisk * (atRisk - wornOut))
    steps.push({ wear, atRisk, wornOut, share, ...errorOf(share, greenwood) })
  }
  return steps
}

/** Whether a thing was ever under observation: one without any recorded wear tells nothing. */
export function wasSeen({ entry, exit }: Lifetime): boolean {
  return exit > entry
}

/** The estimated share still good at some wear. */
export function shareAt(steps: readonly SurvivalStep[], wear: number): number {
  return steps.findLast((step) => step.wear <= wear)?.share ?? 1
}

/** The wear at which half are worn out, with its 95 % limits; null = not reached. */
export interface MedianWear {
  readonly median: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The median of an estimate, and where its limits cross one half (Brookmeyer and Crowley 1982). */
export function medianWear(steps: readonly SurvivalStep[]): MedianWear {
  const firstUnder = (figure: (step: SurvivalStep) => number) =>
    steps.find((step) => figure(step) <= HALF)?.wear ?? null
  return {
    median: firstUnder(({ share }) => share),
    low: firstUnder(({ lower, share }) => lower ?? share),
    high: firstUnder(({ upper }) => upper ?? 1),
  }
}

/** One half, with room for the rounding of a product of fractions. */
const HALF = 0.5 + 1e-12
/** Standard deviations that hold 95 % of a normal population. */
const NORMAL_95 = 1.959963984540054

function errorOf(share: number, greenwood: number): Pick<SurvivalStep, 'standardError' | 'lower' | 'upper'> {
  if (share <= 0) return { standardError: null, lower: null, upper: null }
  const spread = (NORMAL_95 * Math.sqrt(greenwood)) / -Math.log(share)
  return {
    standardError: share * Math.sqrt(greenwood),
    lower: share ** Math.exp(spread),
    upper: share ** Math.exp(-spread),
  }
}
