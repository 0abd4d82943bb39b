import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { formatDay, formatHours, formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { useSettings } from '../../../ui/owner'
import { InlineField } from './InlineField'
import { Row } from './Row'
import { plainNumber, readMoney, readNumber } from './read'

interface RowsProps {
  readonly device: Device
  onSave(patch: DevicePatch): void
}

/** What the owner knows about having it: since when, for how much, and how used it came. */
export function OwnershipRows({ device, onSave }: RowsProps) {
  const { currency } = useSettings()
  const { acquiredOn, price, hoursBefore } = device
  const { own } = t.collection.facts
  return (
    <>
      <Row label={own.since}>
        <InlineField
          label={own.yoursSince}
          type="date"
          text={acquiredOn ?? ''}
          onSave={(text) => {
            onSave({ acquiredOn: text === '' ? null : text })
            return null
          }}
        >
          {acquiredOn === null ? t.collection.facts.notKnown : formatDay(acquiredOn)}
        </InlineField>
      </Row>
      <Row label={own.price}>
        <InlineField
          label={own.priceIn({ currency: price?.currency ?? currency })}
          text={price === null ? '' : `${price.amount} ${price.currency}`}
          placeholder={`129 ${currency}`}
          onSave={(text) => {
            const read = readMoney(text, price?.currency ?? currency)
            if ('wrong' in read) return read.wrong
            onSave({ price: read.value })
            return null
          }}
        >
          {price === null ? t.collection.facts.notKnown : formatMoney(price)}
        </InlineField>
      </Row>
      <Row label={own.hoursBefore}>
        <InlineField
          label={own.hoursBeforeRecord}
          text={plainNumber(hoursBefore)}
          placeholder="0"
          onSave={(text) => {
            const read = readNumber(text, { unit: t.collection.facts.hourUnit, min: 0, max: 1e6 })
            if ('wrong' in read) return read.wrong
            onSave({ hoursBefore: read.value ?? 0 })
            return null
          }}
        >
          {hoursBefore === 0 ? own.none : formatHours(hoursBefore)}
        </InlineField>
      </Row>
    </>
  )
}
