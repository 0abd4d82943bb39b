import { Button, Modal, Stack, Text } from '@mantine/core'
import { type Device, deviceName, RETIRE_REASONS, type RetireReason } from '../../../../shared/gear/device'
import { useUndoableCommand } from '../../../app/undo'
import { REASON_WORDS } from '../../../ui/gearWords'

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
    <Modal opened={opened} onClose={onClose} title={`Retire ${deviceName(device)}`} size="sm">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          Its record is kept for ever; new sessions are no longer possible. Why does it go?
        </Text>
        {REASONS.map((reason) => (
          <Button
            key={reason}
            variant="default"
            justify="flex-start"
            disabled={pending}
            onClick={() => void retire(reason)}
          >
            {REASON_WORDS[reason]}
          </Button>
        ))}
      </Stack>
    </Modal>
  )
}
