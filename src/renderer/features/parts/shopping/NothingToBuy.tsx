import { Button } from '@mantine/core'
import { productName } from '../../../../shared/parts/part'
import type { ShoppingList } from '../../../../shared/stock/views'
import { EmptyState } from '../../../ui/EmptyState'
import { formatDay } from '../../../ui/format'
import { useSettings } from '../../../ui/owner'

interface NothingToBuyProps {
  readonly next: ShoppingList['next']
  readonly filtered: boolean
  onShowAll(): void
}

/** What the list says while it is empty. */
export function NothingToBuy({ next, filtered, onShowAll }: NothingToBuyProps) {
  const { stockMonths } = useSettings()
  if (filtered) {
    return (
      <EmptyState
        title="Nothing matches"
        action={
          <Button variant="default" onClick={onShowAll}>
            Show everything
          </Button>
        }
      >
        Try fewer words or another kind.
      </EmptyState>
    )
  }
  const months = stockMonths === 1 ? 'the next month' : `the next ${stockMonths} months`
  return (
    <EmptyState title="Nothing to buy">
      {next === null
        ? 'What you use and how fast it wears makes this list by itself. To always have a few of something, set a minimum for it under Stock.'
        : `What is there and on its way lasts ${months}. The next to order is ${productName(next.product)}, by about ${formatDay(next.orderBy)}.`}
    </EmptyState>
  )
}
