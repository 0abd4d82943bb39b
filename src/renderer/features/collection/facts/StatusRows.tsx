import { DEVICE_STATUSES, type Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { formatDate, formatDay } from '../../../../shared/i18n/format'
import { REASON_WORDS, STATUS_WORDS } from '../../../ui/gearWords'
import { useZone } from '../../../ui/owner'
import { ChoiceEditor } from './ChoiceEditor'
import { InlineField } from './InlineField'
import { Row } from './Row'
import { readText } from './read'

interface RowsProps {
  readonly device: Device
  onSave(patch: DevicePatch): void
}

/** Where the device is; retiring is an action of its own. */
export function StatusRows({ device, onSave }: RowsProps) {
  const zone = useZone()
  const { status, lentTo, dueBackOn, retiredAt, retireReason } = device
  if (retiredAt !== null) {
    return (
      <Row label={`Since ${formatDate(retiredAt, zone)}`}>
        {STATUS_WORDS.retired}
        {retireReason === null ? '' : `: ${REASON_WORDS[retireReason].toLowerCase()}`}
      </Row>
    )
  }
  return (
    <>
      <Row label="Now">
        <ChoiceEditor
          label="Status"
          current={STATUS_WORDS[status]}
          options={DEVICE_STATUSES.filter((one) => one !== 'retired').map((one) => ({
            label: STATUS_WORDS[one],
            patch: one === 'lent' ? { status: one } : { status: one, lentTo: null, dueBackOn: null },
          }))}
          onChoose={onSave}
        >
          {STATUS_WORDS[status]}
        </ChoiceEditor>
      </Row>
      {status === 'lent' ? (
        <>
          <Row label="To">
            <InlineField
              label="Lent to"
              text={lentTo ?? ''}
              onSave={(text) => {
                const read = readText(text, 200)
                if ('wrong' in read) return read.wrong
                onSave({ lentTo: read.value })
                return null
              }}
            >
              {lentTo ?? 'add a name'}
            </InlineField>
          </Row>
          <Row label="Due back">
            <InlineField
              label="Due back on"
              type="date"
              text={dueBackOn ?? ''}
              onSave={(text) => {
                onSave({ dueBackOn: text === '' ? null : text })
                return null
              }}
            >
              {dueBackOn === null ? 'no date' : formatDay(dueBackOn)}
            </InlineField>
          </Row>
        </>
      ) : null}
    </>
  )
}
