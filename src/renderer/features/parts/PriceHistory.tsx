import { Table } from '@mantine/core'
import { formatDay, formatMoney } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Product } from '../../../shared/parts/part'
import type { ProductStock } from '../../../shared/stock/views'
import { DrawerSection } from './DrawerSection'

interface PriceHistoryProps extends Pick<ProductStock, 'prices' | 'cheapest'> {
  readonly product: Product
}

/** What was paid, lot by lot, the latest first; the cheapest is said where there is a choice. */
export function PriceHistory({ product, prices, cheapest }: PriceHistoryProps) {
  if (prices.length === 0) return null
  const words = t.parts.product
  const inCurrency = (currency: string) => prices.filter(({ perPair }) => perPair.currency === currency)
  const lowest = new Set(
    cheapest.filter(({ perPair }) => inCurrency(perPair.currency).length > 1).map(({ lot }) => lot),
  )
  return (
    <DrawerSection title={words.whatItCost}>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.boughtColumn}</Table.Th>
            <Table.Th>{words.lot}</Table.Th>
            <Table.Th ta="right">{words.price}</Table.Th>
            <Table.Th ta="right">{words.perOne(t.parts.units[product.kind])}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {prices.map(({ lot, on, pairs, price, perPair }) => (
            <Table.Tr key={lot}>
              <Table.Td>{on === null ? words.noDate : formatDay(on)}</Table.Td>
              <Table.Td>{t.parts.counts[product.kind]({ count: pairs })}</Table.Td>
              <Table.Td ta="right">{formatMoney(price)}</Table.Td>
              <Table.Td ta="right">
                {lowest.has(lot) ? words.lowest({ price: formatMoney(perPair) }) : formatMoney(perPair)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </DrawerSection>
  )
}
