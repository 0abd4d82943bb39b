import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { type Order, productName } from '../../../../shared/parts/part'
import type { OrderRow } from '../../../../shared/stock/views'
import { type LocalDate, localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useUndoableCommand } from '../../../app/undo'
import { useSettings, useZone } from '../../../ui/owner'
import { PurchaseFields } from '../PurchaseFields'

interface ArriveModalProps {
  readonly row: OrderRow
  onClose(): void
}

interface ArriveForm {
  readonly pairs: number | null
  readonly acquiredOn: LocalDate | null
  /** undefined = their share of the price of the order. */
  readonly price: number | null | undefined
}

/** Books in what came of an order; the rest stays on order. */
export function ArriveModal({ row: { order, product }, onClose }: ArriveModalProps) {
  const { currency: usual } = useSettings()
  const zone = useZone()
  const [form, setForm] = useState<ArriveForm>(() => ({
    pairs: order.pairs,
    acquiredOn: localDateOf(nowAt(), zone),
    price: undefined,
  }))
  const arrive = useUndoableCommand('orders.arrive')
  const currency = order.price?.currency ?? usual
  const rest = Math.max(0, order.pairs - (form.pairs ?? 0))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (form.pairs === null) return
    const saved = await arrive.run({
      id: order.id,
      pairs: form.pairs,
      acquiredOn: form.acquiredOn,
      ...(form.price === undefined
        ? {}
        : { price: form.price === null ? null : { amount: form.price, currency } }),
    })
    if (saved !== null) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={t.parts.shopping.hasArrived({ name: productName(product) })}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <NumberInput
            label={t.parts.shopping.howManyCame(t.parts.units[product.kind])}
            min={1}
            max={100_000}
            allowDecimal={false}
            value={form.pairs ?? ''}
            onChange={(value) =>
              setForm({ ...form, pairs: typeof value === 'number' && value > 0 ? value : null })
            }
            data-autofocus
          />
          <PurchaseFields
            acquiredOn={form.acquiredOn}
            price={form.price === undefined ? shareOf(order, form.pairs) : form.price}
            currency={currency}
            onChange={(patch) => setForm({ ...form, ...patch })}
          />
          <Text size="sm" c="dimmed" role="status">
            {rest === 0
              ? t.parts.shopping.complete
              : t.parts.shopping.restStays({
                  count: rest,
                  amount: t.parts.counts[product.kind]({ count: rest }),
                })}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" disabled={form.pairs === null} loading={arrive.pending}>
              {t.parts.shopping.putInStock}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** What so many of an order cost, when nothing else is said. */
function shareOf({ price, pairs }: Order, came: number | null): number | null {
  if (price === null || came === null) return null
  return Math.round((100 * price.amount * Math.min(came, pairs)) / pairs) / 100
}
