import { Modal, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Product, ProductKind } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { AddInUse } from './AddInUse'
import { AddPack } from './AddPack'

interface AddModalProps {
  readonly products: readonly Product[]
  /** What is to be added; null = anything. */
  readonly of: ProductKind | null
  /** It is wanted on a device: what is in use already is asked for first. */
  readonly inUse: boolean
  onClose(): void
  /** A pack lies in stock now. */
  onStocked(): void
  /** A part in use was added: where is it? */
  onAdded(row: PartRow): void
}

type Mode = 'pack' | 'in_use'

/** Adds a product: as an unopened pack, or as one that is in use already. */
export function AddModal({ products, of, inUse, onClose, onStocked, onAdded }: AddModalProps) {
  const [mode, setMode] = useState<Mode>(inUse ? 'in_use' : 'pack')
  return (
    <Modal opened onClose={onClose} title={t.parts.forms.add} size="lg">
      <Stack gap="md">
        <SegmentedControl
          aria-label={t.parts.forms.whatToAdd}
          data={[
            { value: 'pack', label: t.parts.forms.aPack },
            { value: 'in_use', label: t.parts.forms.oneInUse },
          ]}
          value={mode}
          onChange={setMode}
        />
        {mode === 'pack' ? (
          <AddPack products={products} of={of} onClose={onClose} onAdded={onStocked} />
        ) : (
          <AddInUse products={products} of={of} onClose={onClose} onAdded={onAdded} />
        )}
      </Stack>
    </Modal>
  )
}
