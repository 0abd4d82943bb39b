import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Device, deviceName, type RetireReason } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import type { Meter } from '../../../../shared/parts/part'
import { instantAt } from '../../../../shared/sessions/localClock'
import { localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useUndoableCommand } from '../../../app/undo'
import { DayField } from '../../../ui/ClockFields'
import { useZone } from '../../../ui/owner'
import { PART_REASONS } from '../../../ui/partWords'

interface RenewModalProps {
  readonly device: Device
  readonly meter: Meter
  onClose(): void
}

/** Asks why the old one went, and when; its hours stay with it, and teach. */
export function RenewModal({ device, meter, onClose }: RenewModalProps) {
  const zone = useZone()
  const today = localDateOf(nowAt(), zone)
  const [reason, setReason] = useState<RetireReason>('worn_out')
  const [on, setOn] = useState(today)
  const { run, pending } = useUndoableCommand('meters.renew')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const at = on === today ? null : instantAt(on, 0, zone)
    if ((await run({ device: device.id, meter, reason, at })) !== null) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.collection.whole.renewed({ meter: t.parts.meters[meter], device: deviceName(device) })}
      size="sm"
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={t.collection.whole.whyDidItGo}
            value={reason}
            onChange={(value) => setReason(PART_REASONS.find((each) => each === value) ?? 'other')}
          >
            <Stack gap={6} mt={6}>
              {PART_REASONS.map((value) => (
                <Radio key={value} value={value} label={t.parts.whyItGoes[value]} />
              ))}
            </Stack>
          </Radio.Group>
          <DayField label={t.collection.whole.when} value={on} onDay={setOn} max={today} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {t.collection.whole.renew}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
