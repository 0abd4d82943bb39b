import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Device, deviceName, RETIRE_REASONS } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'
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
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.collection.device.nextGeneration.title({ model: `${device.brand} ${device.model}` })}
      size="md"
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t.collection.device.nextGeneration.takesOver({ old: deviceName(device) })}
        </Text>
        {device.retiredAt === null ? (
          <NativeSelect
            label={t.collection.device.nextGeneration.old}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            data={[
              ...RETIRE_REASONS.map((one) => ({
                value: one,
                label: t.collection.device.nextGeneration.retire({ reason: t.parts.endReasonsInText[one] }),
              })),
              { value: KEEP, label: t.collection.device.nextGeneration.stays },
            ]}
          />
        ) : null}
        <Group justify="flex-end">
          <Button loading={pending} onClick={() => void renew()}>
            {t.collection.device.nextGeneration.add}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const KEEP = 'keep'
