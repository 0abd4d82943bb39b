import type { Money } from '../../../../shared/gear/money'
import { formatMoney } from '../../../../shared/i18n/format'
import { formatList, numbers } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { Ahead, Costs, PeriodCost } from '../../../../shared/longevity/views'

/** `€4 and $3`: whole amounts, for estimates; those of several currencies stand side by side, never added. */
function roughText(amounts: readonly Money[]): string {
  return formatList(
    amounts.map(({ amount, currency }) =>
      numbers({ style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    ),
  )
}

/** What the replacements ahead come to, by currency; those without a price are not in it. */
export function aheadSums(ahead: readonly Ahead[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { replacements, price } of ahead) {
    if (!price || replacements === 0) continue
    sums.set(price.currency, (sums.get(price.currency) ?? 0) + replacements * price.amount)
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency })).sort(byCurrency)
}

/** The tab in two sentences: the year that was, and the year to come. */
export function leadText({ periods, ahead }: Costs): string {
  const year = periods.filter((period) => period.year === null)
  const used = year.filter(({ usedUp }) => usedUp > 0).map((row) => money(row, row.usedUp))
  const { usedUpLately, nothingUsedUp } = t.insights.costs
  const past = used.length > 0 ? usedUpLately({ amounts: formatList(used.map(formatMoney)) }) : nothingUsedUp
  return t.common.inARow({ sentences: [past, aheadText(ahead)] })
}

function aheadText(due: readonly Ahead[]): string {
  const { nothingDue, ahead, aheadFor, aheadForSome } = t.insights.costs
  const count = due.reduce((sum, { replacements }) => sum + replacements, 0)
  if (count === 0) return nothingDue
  const priced = due.reduce((sum, { price, replacements }) => sum + (price ? replacements : 0), 0)
  if (priced === 0) return ahead({ count })
  const amounts = roughText(aheadSums(due))
  return priced === count ? aheadFor({ count, amounts }) : aheadForSome({ count, amounts, priced })
}

/** Where an amount is nothing, a dash says so more quietly. */
export function amountText(row: PeriodCost, amount: number): string {
  return amount > 0 ? formatMoney(money(row, amount)) : '–'
}

function money({ currency }: { readonly currency: string }, amount: number): Money {
  return { amount, currency }
}

function byCurrency(a: Money, b: Money): number {
  return a.currency < b.currency ? -1 : 1
}
