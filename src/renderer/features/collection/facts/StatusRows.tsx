import { DEVICE_STATUSES, type Device } from '../../../../shared/gear/device'
import type { DevicePatch } from '../../../../shared/gear/views'
import { formatDate, formatDay } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
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
  const { status: words } = t.collection.facts
  if (retiredAt !== null) {
    return (
      <Row label={words.sinceDay({ day: formatDate(retiredAt, zone) })}>
        {retireReason === null
          ? t.gear.statuses.retired
          : words.retiredBecause({ reason: t.parts.endReasonsInText[retireReason] })}
      </Row>
    )
  }
  return (
    <>
      <Row label={words.now}>
        <ChoiceEditor
          label={words.status}
          current={t.gear.statuses[status]}
          options={DEVICE_STATUSES.filter((one) => one !== 'retired').map((one) => ({
            label: t.gear.statuses[one],
            patch: one === 'lent' ? { status: one } : { status: one, lentTo: null, dueBackOn: null },
          }))}
          onChoose={onSave}
        >
          {t.gear.statuses[status]}
        </ChoiceEditor>
      </Row>
      {status === 'lent' ? (
        <>
          <Row label={words.to}>
            <InlineField
              label={words.lentTo}
              text={lentTo ?? ''}
              onSave={(text) => {
                const read = readText(text, 200)
                if ('wrong' in read) return read.wrong
                onSave({ lentTo: read.value })
                return null
              }}
            >
              {lentTo ?? words.addName}
            </InlineField>
          </Row>
          <Row label={words.dueBack}>
            <InlineField
              label={words.dueBackOn}
              type="date"
              text={dueBackOn ?? ''}
              onSave={(text) => {
                onSave({ dueBackOn: text === '' ? null : text })
                return null
              }}
            >
              {dueBackOn === null ? words.noDate : formatDay(dueBackOn)}
            </InlineField>
          </Row>
        </>
      ) : null}
    </>
  )
}
