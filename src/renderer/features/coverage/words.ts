import { formatShare } from '../../../shared/i18n/format'
import { numbers } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'

/** `3.0`: points with their decimal, so that they stand under each other. */
export function oneDecimal(points: number): string {
  return numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points)
}

/** A share as a percentage; seldom is not never. */
export function shareWords(share: number): string {
  return share > 0 && share < 0.005 ? t.coverage.lessThan({ amount: formatShare(0.01) }) : formatShare(share)
}

/** The whole words of a name that fit into so many characters, with `…` for the rest. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()} …`
}
