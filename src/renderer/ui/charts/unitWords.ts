import { formatMonths } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../shared/longevity/views'

interface UnitWords {
  /** Under the axis. */
  readonly axis: () => string
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
  hours: unitWords('hours', formatWear),
  months: unitWords('months', formatMonths),
  cycles: unitWords('cycles', formatWear),
}

function unitWords(unit: LongevityGroup['unit'], written: (wear: number) => string): UnitWords {
  return {
    axis: () => t.ui.charts.survival.axes[unit],
    amount: (wear) => t.ui.charts.survival.amounts[unit]({ amount: written(wear) }),
    short: (wear) => t.ui.charts.survival.short[unit]({ amount: written(wear) }),
  }
}
