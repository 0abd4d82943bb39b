import { Table } from '@mantine/core'
import { formatDay, formatMoney } from '../../../shared/i18n/format'
import type { Product } from '../../../shared/parts/part'
import type { ProductStock } from '../../../shared/stock/views'
import { countOf, UNITS } from '../../ui/partWords'
import { DrawerSection } from './DrawerSection'

interface PriceHistoryProps extends Pick<ProductStock, 'prices' | 'cheapest'> {
  readonly product: Product
}

/** What was paid, lot by lot, the latest first; the cheapest is said where there is a choice. */
export function PriceHistory({ product, prices, cheapest }: PriceHistoryProps) {
  if (prices.length === 0) return null
  const [one] = UNITS[product.kind]
  const inCurrency = (currency: string) => prices.filter(({ perPair }) => perPair.currency === currency)
  const lowest = new Set(
    cheapest.filter(({ perPair }) => inCurrency(perPair.currency).length > 1).map(({ lot }) => lot),
  )
  return (
    <DrawerSection title="What it cost">
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Bought</Table.Th>
            <Table.Th>Lot</Table.Th>
            <Table.Th ta="right">Price</Table.Th>
            <Table.Th ta="right">Per {one}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {prices.map(({ lot, on, pairs, price, perPair }) => (
            <Table.Tr key={lot}>
              <Table.Td>{on === null ? 'no date' : formatDay(on)}</Table.Td>
              <Table.Td>{countOf(product.kind, pairs)}</Table.Td>
              <Table.Td ta="right">{formatMoney(price)}</Table.Td>
              <Table.Td ta="right">
                {formatMoney(perPair)}
                {lowest.has(lot) ? ', the lowest' : ''}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </DrawerSection>
  )
}
