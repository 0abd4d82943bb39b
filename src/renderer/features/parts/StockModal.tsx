import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Product, productName, type StockLot } from '../../../shared/parts/part'
import { localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { useSettings, useZone } from '../../ui/owner'
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
  const name = productName(product)

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
      title={lot ? t.parts.forms.editLot({ name }) : t.parts.forms.addLot({ name })}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <NumberInput
            label={t.parts.forms.unopened(t.parts.units[product.kind])}
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
                {t.parts.forms.deleteLot}
              </Button>
            ) : null}
            <Button variant="default" ml="auto" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" disabled={stock === null} loading={add.pending || update.pending}>
              {lot ? t.common.save : t.parts.forms.submitStock}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
