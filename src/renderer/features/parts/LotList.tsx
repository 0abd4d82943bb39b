import { Button } from '@mantine/core'
import { formatDay, formatMoney } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { type Product, productName, type StockLot } from '../../../shared/parts/part'
import { DrawerSection } from './DrawerSection'
import type { PartsDialog } from './dialogs'
import drawer from './PartDrawer.module.css'

interface LotListProps {
  readonly product: Product
  readonly lots: readonly StockLot[]
  onDialog(dialog: PartsDialog): void
}

/** Unopened ones as they were bought, the lot to open next at the top. */
export function LotList({ product, lots, onDialog }: LotListProps) {
  const left = lots.filter(({ pairs }) => pairs > 0)
  if (left.length === 0) return null
  return (
    <DrawerSection title={t.parts.product.inStock}>
      <ul className={drawer.entries} aria-label={t.parts.product.lotsOf({ name: productName(product) })}>
        {left.map((lot) => (
          <li key={lot.id} className={drawer.entry}>
            <span>
              {[
                t.parts.counts[product.kind]({ count: lot.pairs }),
                lot.acquiredOn === null
                  ? t.parts.product.noDate
                  : t.parts.product.bought({ day: formatDay(lot.acquiredOn) }),
                lot.price && formatMoney(lot.price),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t.parts.product.editLot({
                amount: t.parts.counts[product.kind]({ count: lot.pairs }),
              })}
              onClick={() => onDialog({ kind: 'stock', product, lot })}
            >
              {t.parts.actions.edit}
            </Button>
          </li>
        ))}
      </ul>
    </DrawerSection>
  )
}
