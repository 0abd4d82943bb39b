import type { Product } from '../../../shared/parts/part'
import { useFocusBack } from '../../ui/useFocusBack'
import { AddModal } from './AddModal'
import type { PartsDialog } from './dialogs'
import { MountModal } from './MountModal'
import { ProductDrawer } from './ProductDrawer'
import { ProductModal } from './ProductModal'
import { StockModal } from './StockModal'
import { ArriveModal } from './shopping/ArriveModal'
import { OrderModal } from './shopping/OrderModal'

interface DialogOfProps {
  readonly dialog: PartsDialog | null
  readonly products: readonly Product[]
  onClose(): void
  onStocked(): void
  onDialog(dialog: PartsDialog): void
}

/** What lies over the screen now. */
export function DialogOf({ dialog, products, onClose, onStocked, onDialog }: DialogOfProps) {
  useFocusBack(dialog !== null)
  switch (dialog?.kind) {
    case 'add':
      return (
        <AddModal
          products={products}
          of={dialog.of ?? null}
          inUse={dialog.onto !== undefined}
          onClose={onClose}
          onStocked={onStocked}
          onAdded={(row) =>
            row.product.kind === 'adapter'
              ? onClose()
              : onDialog({ kind: 'mount', product: row.product, row, onto: dialog.onto })
          }
        />
      )
    case 'mount':
      return (
        <MountModal product={dialog.product} row={dialog.row} onto={dialog.onto ?? null} onClose={onClose} />
      )
    case 'product':
      return <ProductModal product={dialog.product} onClose={onClose} />
    case 'stock':
      return <StockModal product={dialog.product} lot={dialog.lot} onClose={onClose} />
    case 'product-stock':
      return <ProductDrawer id={dialog.product.id} onClose={onClose} onDialog={onDialog} />
    case 'order':
      return (
        <OrderModal product={dialog.product} order={dialog.order} pairs={dialog.pairs} onClose={onClose} />
      )
    case 'arrive':
      return <ArriveModal row={dialog.row} onClose={onClose} />
    default:
      return null
  }
}
