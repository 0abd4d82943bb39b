import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { type Order, type Product, productName } from '../../../../shared/parts/part'
import { localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useUndoableCommand } from '../../../app/undo'
import { DayField } from '../../../ui/ClockFields'
import { useSettings, useZone } from '../../../ui/owner'

interface OrderModalProps {
  readonly product: Product
  /** The order that is edited; null = a new one. */
  readonly order: Order | null
  /** What a new one begins with. */
  readonly pairs: number
  onClose(): void
}

/** Notes what was ordered, or corrects it. */
export function OrderModal({ product, order, pairs, onClose }: OrderModalProps) {
  const { currency: usual, deliveryDays } = useSettings()
  const zone = useZone()
  const [form, setForm] = useState(() => ({
    pairs: (order?.pairs ?? pairs) as number | null,
    orderedOn: order?.orderedOn ?? localDateOf(nowAt(), zone),
    expectedOn: order?.expectedOn ?? null,
    amount: order?.price?.amount ?? null,
  }))
  const add = useUndoableCommand('orders.add')
  const update = useUndoableCommand('orders.update')
  const name = productName(product)
  const currency = order?.price?.currency ?? usual
  const tooEarly = form.expectedOn !== null && form.expectedOn < form.orderedOn
  const set = (patch: Partial<typeof form>) => setForm({ ...form, ...patch })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (form.pairs === null || tooEarly) return
    const fields = {
      pairs: form.pairs,
      orderedOn: form.orderedOn,
      expectedOn: form.expectedOn,
      price: form.amount === null ? null : { amount: form.amount, currency },
    }
    const saved = order
      ? await update.run({ id: order.id, order: fields })
      : await add.run({ order: { ...fields, product: product.id } })
    if (saved !== null) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={order ? t.parts.shopping.editOrderOf({ name }) : t.parts.shopping.orderOf({ name })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <Group grow align="start">
            <NumberInput
              label={t.parts.shopping.howMany(t.parts.units[product.kind])}
              min={1}
              max={100_000}
              allowDecimal={false}
              step={product.pairsPerPack ?? 1}
              value={form.pairs ?? ''}
              onChange={(value) => set({ pairs: typeof value === 'number' && value > 0 ? value : null })}
              data-autofocus
            />
            <NumberInput
              label={t.parts.forms.priceOfAll}
              placeholder={t.parts.forms.notKnown}
              min={0}
              decimalScale={2}
              suffix={` ${currency}`}
              value={form.amount ?? ''}
              onChange={(value) => set({ amount: typeof value === 'number' ? value : null })}
            />
          </Group>
          <Group grow align="start">
            <DayField
              label={t.parts.shopping.orderedOn}
              value={form.orderedOn}
              onDay={(orderedOn) => set({ orderedOn })}
            />
            <DayField
              label={t.parts.shopping.expectedOn}
              description={t.parts.shopping.expectedOnHint({ days: deliveryDays })}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={form.expectedOn}
              onDay={(expectedOn) => set({ expectedOn })}
              onClear={() => set({ expectedOn: null })}
              error={tooEarly ? t.parts.shopping.expectedTooEarly : null}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button
              type="submit"
              disabled={form.pairs === null || tooEarly}
              loading={add.pending || update.pending}
            >
              {order ? t.common.save : t.parts.shopping.noteOrder}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
