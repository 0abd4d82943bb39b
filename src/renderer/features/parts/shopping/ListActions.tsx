import { Button, Group } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
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
  const copy = (text: string) => tell(copyText(text) ? t.parts.shopping.copied : t.parts.shopping.notCopied)
  const saveCsv = () =>
    save.mutate(
      { also, pairs: Object.fromEntries(items.map(({ product, pairs }) => [product.id, pairs])) },
      {
        onSuccess: (saved) => saved && tell(t.parts.shopping.savedAs(saved)),
        onError: tellFailure,
      },
    )
  return (
    <div className={classes.bar}>
      <p className={classes.total} aria-live="polite">
        {t.parts.shopping.toBuy({ count: items.length, total: totalText(items) })}
      </p>
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => copy(listText(items))}>
          {t.parts.shopping.copyText}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => copy(writeShoppingCsv(items))}>
          {t.parts.shopping.copyCsv}
        </Button>
        <Button size="compact-sm" variant="default" loading={save.isPending} onClick={saveCsv}>
          {t.parts.shopping.saveCsv}
        </Button>
      </Group>
    </div>
  )
}
