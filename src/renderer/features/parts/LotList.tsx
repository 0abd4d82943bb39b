import { Button } from '@mantine/core'
import { formatDay, formatMoney } from '../../../shared/i18n/format'
import { type Product, productName, type StockLot } from '../../../shared/parts/part'

import { countOf } from '../../ui/partWords'
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
    <DrawerSection title="In stock">
      <ul className={drawer.entries} aria-label={`Lots of ${productName(product)}`}>
        {left.map((lot) => (
          <li key={lot.id} className={drawer.entry}>
            <span>
              {[
                countOf(product.kind, lot.pairs),
                lot.acquiredOn === null ? 'no date' : `bought ${formatDay(lot.acquiredOn)}`,
                lot.price && formatMoney(lot.price),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`Edit the lot of ${countOf(product.kind, lot.pairs)}`}
              onClick={() => onDialog({ kind: 'stock', product, lot })}
            >
              Edit …
            </Button>
          </li>
        ))}
      </ul>
    </DrawerSection>
  )
}
