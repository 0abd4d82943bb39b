import { Button } from '@mantine/core'
import { formatDay } from '../../../../shared/i18n/format'
import { productName } from '../../../../shared/parts/part'
import type { ShoppingList } from '../../../../shared/stock/views'
import { EmptyState } from '../../../ui/EmptyState'
import { useSettings } from '../../../ui/owner'

interface NothingToBuyProps {
  readonly next: ShoppingList['next']
  readonly filtered: boolean
  onShowAll(): void
  onAdd(): void
}

/** What the list says while it is empty. */
export function NothingToBuy({ next, filtered, onShowAll, onAdd }: NothingToBuyProps) {
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
    <EmptyState
      title="Nothing to buy"
      action={next === null ? <Button onClick={onAdd}>Add tips or pads</Button> : null}
    >
      {next === null
        ? 'This list writes itself: from what you use, how fast it wears and what is in stock. To always have a few of something, open it under Stock and set a minimum.'
        : `What is there and on its way lasts ${months}. The next to order is ${productName(next.product)}, by about ${formatDay(next.orderBy)}.`}
    </EmptyState>
  )
}
