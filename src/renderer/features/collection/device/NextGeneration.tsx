import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Device, deviceName, RETIRE_REASONS } from '../../../../shared/gear/device'
import { useUndoableCommand } from '../../../app/undo'
import { REASON_WORDS } from '../../../ui/gearWords'
import { nextGenerationOf } from '../add/drafts'

interface NextGenerationProps {
  readonly device: Device
  readonly opened: boolean
  onClose(): void
}

/** A replacement of the same model: the new one starts at zero, the old one keeps its history. */
export function NextGeneration({ device, opened, onClose }: NextGenerationProps) {
  const navigate = useNavigate()
  const [reason, setReason] = useState<string>(device.retiredAt === null ? 'worn_out' : KEEP)
  const { run: renewDevice, pending } = useUndoableCommand('devices.renew')

  const renew = async () => {
    const retireReason = RETIRE_REASONS.find((one) => one === reason) ?? null
    const id = await renewDevice({ id: device.id, draft: nextGenerationOf(device), retireReason })
    if (id === null) return
    onClose()
    await navigate({ to: '/collection/$id', params: { id } })
  }
  return (
    <Modal opened={opened} onClose={onClose} title={`A new ${device.brand} ${device.model}`} size="md">
      <Stack>
        <Text size="sm" c="dimmed">
          The new one takes over facts and tags, and starts with no hours. {deviceName(device)} keeps its
          history.
        </Text>
        {device.retiredAt === null ? (
          <NativeSelect
            label="The old one"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            data={[
              ...RETIRE_REASONS.map((one) => ({
                value: one,
                label: `Retire it: ${REASON_WORDS[one].toLowerCase()}`,
              })),
              { value: KEEP, label: 'Stays in use' },
            ]}
          />
        ) : null}
        <Group justify="flex-end">
          <Button loading={pending} onClick={() => void renew()}>
            Add the new one
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const KEEP = 'keep'
