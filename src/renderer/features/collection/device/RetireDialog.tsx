import { Button, Modal, Stack, Text } from '@mantine/core'
import { type Device, deviceName, RETIRE_REASONS, type RetireReason } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'

/** `just in case` and `hygiene` are reasons for tips, not for a device. */
const REASONS = RETIRE_REASONS.filter((reason) => reason !== 'just_in_case' && reason !== 'hygiene')

interface RetireDialogProps {
  readonly device: Device
  readonly opened: boolean
  onClose(): void
}

/** Asks only why; its sessions, notes and totals are kept. */
export function RetireDialog({ device, opened, onClose }: RetireDialogProps) {
  const { run, pending } = useUndoableCommand('devices.retire')
  const retire = async (reason: RetireReason) => {
    if ((await run({ id: device.id, reason })) !== null) onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.collection.device.retire.title({ name: deviceName(device) })}
      size="sm"
    >
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t.collection.device.retire.why}
        </Text>
        {REASONS.map((reason) => (
          <Button
            key={reason}
            variant="default"
            justify="flex-start"
            disabled={pending}
            onClick={() => void retire(reason)}
          >
            {t.parts.endReasons[reason]}
          </Button>
        ))}
      </Stack>
    </Modal>
  )
}
