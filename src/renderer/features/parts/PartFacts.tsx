import { SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Part } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useUndoableCommand } from '../../app/undo'
import { DayField } from '../../ui/ClockFields'
import { useSettings } from '../../ui/owner'
import { OwnNumber } from './OwnNumber'

interface PartFactsProps {
  readonly part: Part
  readonly cost: PartPage['cost']
}

/** The ids of fields that other places lead to. */
export const FACT_FIELDS = { openedOn: 'part-opened-on', hoursBefore: 'part-hours-before' } as const

/** When it was opened, what it had had by then, what it cost. */
export function PartFacts({ part, cost }: PartFactsProps) {
  const update = useUndoableCommand('parts.update')
  const { currency: usual } = useSettings()
  const [openedOn, setOpenedOn] = useState(part.openedOn)
  const currency = part.price?.currency ?? usual
  return (
    <SimpleGrid cols={3} spacing="xs">
      <DayField
        id={FACT_FIELDS.openedOn}
        label={t.parts.part.openedOn}
        value={openedOn}
        onDay={setOpenedOn}
        onClear={() => setOpenedOn(null)}
        onBlurCapture={() => openedOn !== part.openedOn && void update.run({ id: part.id, openedOn })}
      />
      <OwnNumber
        id={FACT_FIELDS.hoursBefore}
        label={t.parts.part.hoursBefore}
        suffix={t.parts.forms.hoursSuffix}
        min={0}
        max={1_000_000}
        value={part.hoursBefore}
        onSave={(hoursBefore) => void update.run({ id: part.id, hoursBefore: hoursBefore ?? 0 })}
      />
      <OwnNumber
        label={t.parts.part.price}
        placeholder={cost === null ? t.parts.forms.notKnown : formatNumber(cost.amount, 2)}
        suffix={` ${currency}`}
        min={0}
        decimalScale={2}
        value={part.price?.amount ?? null}
        onSave={(amount) =>
          void update.run({ id: part.id, price: amount === null ? null : { amount, currency } })
        }
      />
    </SimpleGrid>
  )
}
