import { Modal, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Product } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import { AddInUse } from './AddInUse'
import { AddPack } from './AddPack'

interface AddModalProps {
  readonly products: readonly Product[]
  onClose(): void
  /** A pack lies in stock now. */
  onStocked(): void
  /** A part in use was added: where is it? */
  onAdded(row: PartRow): void
}

type Mode = 'pack' | 'in_use'

/** Adds a product: as an unopened pack, or as one that is in use already. */
export function AddModal({ products, onClose, onStocked, onAdded }: AddModalProps) {
  const [mode, setMode] = useState<Mode>('pack')
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
          <AddPack products={products} onClose={onClose} onAdded={onStocked} />
        ) : (
          <AddInUse products={products} onClose={onClose} onAdded={onAdded} />
        )}
      </Stack>
    </Modal>
  )
}
