import { formatMonths } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import type { LongevityGroup } from '../../../shared/longevity/views'

interface UnitWords {
  /** Under the axis. */
  readonly axis: string
  /** `154 h of wear` */
  readonly amount: (wear: number) => string
  /** `154 h` */
  readonly short: (wear: number) => string
}

/** Whole numbers from ten up. */
export function formatWear(wear: number): string {
  return formatNumber(wear, wear < 10 ? 1 : 0)
}

/** How wear is told in each unit it is counted in. */
export const UNIT_WORDS: Readonly<Record<LongevityGroup['unit'], UnitWords>> = {
  hours: {
    axis: 'hours of wear',
    amount: (wear) => `${formatWear(wear)} h of wear`,
    short: (wear) => `${formatWear(wear)} h`,
  },
  months: {
    axis: 'months of wear',
    amount: (wear) => `${formatMonths(wear)} of wear`,
    short: formatMonths,
  },
  cycles: {
    axis: 'cycles of wear',
    amount: (wear) => `${formatWear(wear)} cycles of wear`,
    short: (wear) => `${formatWear(wear)} cycles`,
  },
}
