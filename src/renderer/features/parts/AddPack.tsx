import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Product, type ProductKind, productName } from '../../../shared/parts/part'
import { type LocalDate, localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { useUndoableCommand } from '../../app/undo'
import { useSettings, useZone } from '../../ui/owner'
import { ProductFields } from './ProductFields'
import { PurchaseFields } from './PurchaseFields'
import { EMPTY_PRODUCT, productDraftOf, sameProduct } from './productForm'
import { stockDraftOf } from './stockForm'

interface AddPackProps {
  readonly products: readonly Product[]
  /** What is to be added; null = anything. */
  readonly of: ProductKind | null
  onClose(): void
  onAdded(): void
}

/** A product and the packs of it, in one form. */
export function AddPack({ products, of, onClose, onAdded }: AddPackProps) {
  const zone = useZone()
  const { currency } = useSettings()
  const [form, setForm] = useState(() => ({ ...EMPTY_PRODUCT, ...(of === null ? {} : { kind: of }) }))
  const [packs, setPacks] = useState(1)
  const [bought, setBought] = useState<{ acquiredOn: LocalDate | null; price: number | null }>(() => ({
    acquiredOn: localDateOf(nowAt(), zone),
    price: null,
  }))
  const [asked, setAsked] = useState(false)
  const addProduct = useUndoableCommand('products.add')
  const addStock = useUndoableCommand('stock.add')

  const owned = products.find((product) => sameProduct(product, form))
  const pairs = packs * (form.pairsPerPack ?? 1)
  const { one } = t.parts.units[form.kind]
  const amount = t.parts.counts[form.kind]({ count: pairs })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const draft = productDraftOf(form, null)
    const stock = pairs > 0 ? stockDraftOf({ ...bought, pairs, currency }, null) : null
    if (draft === null) return
    const saved =
      owned && stock
        ? await addStock.run({ product: owned.id, stock })
        : await addProduct.run({ draft, stock })
    if (saved !== null) onAdded()
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <ProductFields form={form} asked={asked} onChange={setForm} />
        <Group grow align="start">
          <NumberInput
            label={t.parts.forms.perPack[form.kind]}
            placeholder="1"
            min={1}
            max={1000}
            allowDecimal={false}
            value={form.pairsPerPack ?? ''}
            onChange={(value) => setForm({ ...form, pairsPerPack: typeof value === 'number' ? value : null })}
          />
          <NumberInput
            label={t.parts.forms.packs}
            min={0}
            max={100}
            allowDecimal={false}
            value={packs}
            onChange={(value) => setPacks(typeof value === 'number' ? value : 0)}
          />
        </Group>
        <PurchaseFields
          {...bought}
          currency={currency}
          onChange={(patch) => setBought((before) => ({ ...before, ...patch }))}
        />
        <Text size="sm" c="dimmed" role="status">
          {pairs === 0
            ? t.parts.forms.onlyProduct({ one })
            : owned
              ? t.parts.forms.addsToKnown({ name: productName(owned), amount })
              : t.parts.forms.adds({ amount })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button
            type="submit"
            disabled={owned !== undefined && pairs === 0}
            loading={addProduct.pending || addStock.pending}
          >
            {t.parts.forms.submitAdd}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
