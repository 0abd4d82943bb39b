import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useUndoableCommand } from '../../app/undo'
import { DeviceSelect } from '../../ui/DeviceSelect'

interface MoveModalProps {
  readonly ids: readonly number[]
  onClose(): void
  onMoved(): void
}

/** Gives sessions to another device. */
export function MoveModal({ ids, onClose, onMoved }: MoveModalProps) {
  const [device, setDevice] = useState<string | null>(null)
  const move = useUndoableCommand('sessions.move')
  const title = ids.length === 1 ? 'Move the session' : `Move ${ids.length} sessions`

  const submit = async () => {
    if (device !== null && (await move.run({ ids: [...ids], device })) !== null) onMoved()
  }

  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <DeviceSelect label="To" value={device} onChange={setDevice} withRetired data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={device === null} loading={move.pending} onClick={() => void submit()}>
            Move
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
