import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Product, productName, type StockLot } from '../../../shared/parts/part'
import { localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { useSettings, useZone } from '../../ui/owner'
import { UNITS } from '../../ui/partWords'
import { PurchaseFields } from './PurchaseFields'
import { stockDraftOf, stockFormOf } from './stockForm'

interface StockModalProps {
  readonly product: Product
  /** The lot that is edited; null = a new one. */
  readonly lot: StockLot | null
  onClose(): void
}

/** Adds unopened pairs, or corrects a lot. */
export function StockModal({ product, lot, onClose }: StockModalProps) {
  const { currency } = useSettings()
  const zone = useZone()
  const [form, setForm] = useState(() =>
    lot
      ? stockFormOf(lot, currency)
      : { pairs: product.pairsPerPack ?? 1, acquiredOn: localDateOf(nowAt(), zone), price: null, currency },
  )
  const add = useUndoableCommand('stock.add')
  const update = useUndoableCommand('stock.update')
  const remove = useUndoableCommand('stock.remove')
  const stock = stockDraftOf(form, lot)
  const [, many] = UNITS[product.kind]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (stock === null) return
    const saved = lot
      ? await update.run({ id: lot.id, stock })
      : await add.run({ product: product.id, stock })
    if (saved !== null) onClose()
  }
  const removeLot = async () => {
    if (lot && (await remove.run({ id: lot.id })) !== null) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={lot ? `Edit a lot of ${productName(product)}` : `Add ${productName(product)} to stock`}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <NumberInput
            label={`Unopened ${many}`}
            required
            withAsterisk={false}
            min={lot ? 0 : 1}
            max={100_000}
            allowDecimal={false}
            value={form.pairs ?? ''}
            onChange={(value) => setForm({ ...form, pairs: typeof value === 'number' ? value : null })}
            data-autofocus
          />
          <PurchaseFields
            acquiredOn={form.acquiredOn}
            price={form.price}
            currency={form.currency}
            onChange={(patch) => setForm({ ...form, ...patch })}
          />
          <Group>
            {lot ? (
              <Button variant="subtle" mr="auto" onClick={() => void removeLot()} loading={remove.pending}>
                Delete the lot
              </Button>
            ) : null}
            <Button variant="default" ml="auto" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={stock === null} loading={add.pending || update.pending}>
              {lot ? 'Save' : 'Add to stock'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
