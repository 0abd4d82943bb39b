import { Button, Group } from '@mantine/core'
import { writeShoppingCsv } from '../../../../shared/stock/shoppingCsv'
import type { ShoppingItem } from '../../../../shared/stock/views'
import { useCommand } from '../../../app/api'
import { tell, tellFailure } from '../../../app/toasts'
import { copyText } from '../../../ui/copyText'
import classes from './Shopping.module.css'
import { listText, totalText } from './words'

interface ListActionsProps {
  /** With the quantities of the owner's choice. */
  readonly items: readonly ShoppingItem[]
  readonly also: string | null
}

/** What the list comes to, and ways to take it along. */
export function ListActions({ items, also }: ListActionsProps) {
  const save = useCommand('data.exportShopping')
  const copy = (text: string) =>
    tell(copyText(text) ? 'The shopping list is copied.' : 'The clipboard did not take it.')
  const saveCsv = () =>
    save.mutate(
      { also, pairs: Object.fromEntries(items.map(({ product, pairs }) => [product.id, pairs])) },
      {
        onSuccess: (saved) => saved && tell(`Saved as ${saved.file}.`),
        onError: tellFailure,
      },
    )
  return (
    <div className={classes.bar}>
      <p className={classes.total} aria-live="polite">
        {items.length === 1 ? '1 thing to buy' : `${items.length} things to buy`}, {totalText(items)}.
      </p>
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => copy(listText(items))}>
          Copy as text
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => copy(writeShoppingCsv(items))}>
          Copy as CSV
        </Button>
        <Button size="compact-sm" variant="default" loading={save.isPending} onClick={saveCsv}>
          Save as CSV …
        </Button>
      </Group>
    </div>
  )
}
