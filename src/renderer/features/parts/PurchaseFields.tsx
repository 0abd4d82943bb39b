import { Group, NumberInput } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { LocalDate } from '../../../shared/time'
import { DayField } from '../../ui/ClockFields'

interface Purchase {
  readonly acquiredOn: LocalDate | null
  readonly price: number | null
}

interface PurchaseFieldsProps extends Purchase {
  readonly currency: string
  onChange(patch: Partial<Purchase>): void
}

/** When it was bought and what was paid for all of it. */
export function PurchaseFields({ acquiredOn, price, currency, onChange }: PurchaseFieldsProps) {
  return (
    <Group grow align="start">
      <DayField
        label={t.parts.forms.boughtOn}
        value={acquiredOn}
        onDay={(on) => onChange({ acquiredOn: on })}
        onClear={() => onChange({ acquiredOn: null })}
      />
      <NumberInput
        label={t.parts.forms.priceOfAll}
        placeholder={t.parts.forms.notKnown}
        min={0}
        decimalScale={2}
        suffix={` ${currency}`}
        value={price ?? ''}
        onChange={(value) => onChange({ price: typeof value === 'number' ? value : null })}
      />
    </Group>
  )
}
