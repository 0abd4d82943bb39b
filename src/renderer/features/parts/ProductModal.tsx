import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Product, productName } from '../../../shared/parts/part'
import { useUndoableCommand } from '../../app/undo'
import { ProductFields } from './ProductFields'
import { formOf, productDraftOf } from './productForm'

interface ProductModalProps {
  readonly product: Product
  onClose(): void
}

/** Edits what a product is; all pairs of it follow. */
export function ProductModal({ product, onClose }: ProductModalProps) {
  const [form, setForm] = useState(() => formOf(product))
  const update = useUndoableCommand('products.update')
  const draft = productDraftOf(form, product)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (draft && (await update.run({ id: product.id, draft })) !== null) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t.parts.forms.editProduct({ name: productName(product) })}
      size="lg"
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <ProductFields form={form} asked onChange={setForm} />
          <NumberInput
            label={t.parts.forms.inAPack}
            w="50%"
            min={1}
            max={1000}
            allowDecimal={false}
            placeholder={t.parts.forms.notKnown}
            value={form.pairsPerPack ?? ''}
            onChange={(value) => setForm({ ...form, pairsPerPack: typeof value === 'number' ? value : null })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" disabled={draft === null} loading={update.pending}>
              {t.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
