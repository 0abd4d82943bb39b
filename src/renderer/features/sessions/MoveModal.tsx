import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
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

  const submit = async () => {
    if (device !== null && (await move.run({ ids: [...ids], device })) !== null) onMoved()
  }

  return (
    <Modal opened onClose={onClose} title={t.sessions.move.title({ count: ids.length })}>
      <Stack>
        <DeviceSelect
          label={t.sessions.move.to}
          value={device}
          onChange={setDevice}
          withRetired
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button disabled={device === null} loading={move.pending} onClick={() => void submit()}>
            {t.sessions.move.submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
