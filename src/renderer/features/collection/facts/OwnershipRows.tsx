import type { Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { formatDay, formatHours, formatMoney } from '../../../../shared/i18n/format'
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
  return (
    <>
      <Row label="Since">
        <InlineField
          label="Yours since"
          type="date"
          text={acquiredOn ?? ''}
          onSave={(text) => {
            onSave({ acquiredOn: text === '' ? null : text })
            return null
          }}
        >
          {acquiredOn === null ? 'not known' : formatDay(acquiredOn)}
        </InlineField>
      </Row>
      <Row label="Price">
        <InlineField
          label={`Price in ${price?.currency ?? currency}`}
          text={price === null ? '' : `${price.amount} ${price.currency}`}
          placeholder={`129 ${currency}`}
          onSave={(text) => {
            const read = readMoney(text, price?.currency ?? currency)
            if ('wrong' in read) return read.wrong
            onSave({ price: read.value })
            return null
          }}
        >
          {price === null ? 'not known' : formatMoney(price)}
        </InlineField>
      </Row>
      <Row label="Hours before">
        <InlineField
          label="Hours of listening before the record begins"
          text={plainNumber(hoursBefore)}
          placeholder="0"
          onSave={(text) => {
            const read = readNumber(text, { unit: 'h', min: 0, max: 1e6 })
            if ('wrong' in read) return read.wrong
            onSave({ hoursBefore: read.value ?? 0 })
            return null
          }}
        >
          {hoursBefore === 0 ? 'none' : formatHours(hoursBefore)}
        </InlineField>
      </Row>
    </>
  )
}
