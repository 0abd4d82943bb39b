import { Button, Group, NumberInput, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Product, type ProductKind, productName } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import type { LocalDate } from '../../../shared/time'
import { useUndoableCommand } from '../../app/undo'
import { DayField } from '../../ui/ClockFields'
import { ProductFields } from './ProductFields'
import { EMPTY_PRODUCT, productDraftOf, sameProduct } from './productForm'

interface AddInUseProps {
  readonly products: readonly Product[]
  /** What is to be added; null = anything. */
  readonly of: ProductKind | null
  onClose(): void
  onAdded(row: PartRow): void
}

const NEW = ''

/** One that was opened before Canalog knew of it, with the hours it has had. */
export function AddInUse({ products, of, onClose, onAdded }: AddInUseProps) {
  const [chosen, setChosen] = useState<string>(
    products.find(({ kind }) => of === null || kind === of)?.id ?? NEW,
  )
  const [form, setForm] = useState(() => ({ ...EMPTY_PRODUCT, ...(of === null ? {} : { kind: of }) }))
  const [openedOn, setOpenedOn] = useState<LocalDate | null>(null)
  const [hoursBefore, setHoursBefore] = useState(0)
  const [asked, setAsked] = useState(false)
  const add = useUndoableCommand('parts.addInUse')
  const known =
    chosen === NEW
      ? products.find((product) => sameProduct(product, form))
      : products.find(({ id }) => id === chosen)
  const { one } = t.parts.units[known?.kind ?? form.kind]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const draft = productDraftOf(form, null)
    const product = known ? { id: known.id } : draft && { draft }
    if (!product) return
    const added = await add.run({ product, openedOn, hoursBefore })
    if (added) onAdded({ ...added, mount: null, wear: null })
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        {products.length === 0 ? null : (
          <Select
            label={t.parts.forms.product}
            searchable
            data={[
              { value: NEW, label: t.parts.forms.notInList },
              ...products.map((product) => ({ value: product.id, label: productName(product) })),
            ]}
            value={chosen}
            onChange={(id) => setChosen(id ?? NEW)}
            allowDeselect={false}
          />
        )}
        {chosen === NEW ? <ProductFields form={form} asked={asked} onChange={setForm} /> : null}
        <Group grow align="start">
          <DayField
            label={t.parts.forms.openedOn}
            description={t.parts.forms.openedOnHint}
            value={openedOn}
            onDay={setOpenedOn}
            onClear={() => setOpenedOn(null)}
          />
          <NumberInput
            label={t.parts.forms.hoursSoFar}
            description={t.parts.forms.hoursSoFarHint({ one })}
            suffix={t.parts.forms.hoursSuffix}
            min={0}
            max={1_000_000}
            value={hoursBefore}
            onChange={(value) => setHoursBefore(typeof value === 'number' ? value : 0)}
          />
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button type="submit" loading={add.pending}>
            {t.parts.forms.addThenMount}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
