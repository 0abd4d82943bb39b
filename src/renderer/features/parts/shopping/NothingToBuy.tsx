import { Button } from '@mantine/core'
import { formatDay } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
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
        title={t.parts.screen.nothingMatches}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t.parts.screen.showEverything}
          </Button>
        }
      >
        {t.parts.screen.tryOtherWords}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t.parts.shopping.nothingToBuy}
      action={next === null ? <Button onClick={onAdd}>{t.parts.screen.addTipsOrPads}</Button> : null}
    >
      {next === null
        ? t.parts.shopping.writesItself
        : t.parts.shopping.enoughFor({
            months: stockMonths,
            name: productName(next.product),
            day: formatDay(next.orderBy),
          })}
    </EmptyState>
  )
}
