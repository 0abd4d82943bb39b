import type { Money } from '../../../../shared/gear/money'
import { formatMoney } from '../../../../shared/i18n/format'
import { numbers } from '../../../../shared/i18n/kit'
import type { Ahead, Costs, PeriodCost } from '../../../../shared/longevity/views'

/** `€4 and $3`: whole amounts, for estimates; those of several currencies stand side by side, never added. */
function roughText(amounts: readonly Money[]): string {
  return amounts
    .map(({ amount, currency }) =>
      numbers({ style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    )
    .join(' and ')
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
  const past =
    used.length > 0
      ? `In the last 12 months you used up ${used.map(formatMoney).join(' and ')} of tips, pads and other consumables.`
      : 'In the last 12 months no consumable with a price was used up.'
  const sums = aheadSums(ahead)
  const count = ahead.reduce((sum, { replacements }) => sum + replacements, 0)
  if (count === 0) return `${past} Nothing that is mounted is due within the next 12.`
  const priced = ahead.reduce((sum, { price, replacements }) => sum + (price ? replacements : 0), 0)
  const about = sums.length === 0 ? '' : `, about ${roughText(sums)}`
  const most = priced === count || priced === 0 ? '' : ` for the ${priced} with a known price`
  return `${past} The next 12 will likely ask for ${count} replacement${count === 1 ? '' : 's'}${about}${most}.`
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
