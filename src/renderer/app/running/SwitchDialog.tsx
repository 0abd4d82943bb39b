import { Modal, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { t } from '../../../shared/i18n/texts'
import type { Session } from '../../../shared/sessions/session'
import { DeviceSelect } from '../../ui/DeviceSelect'
import { surfaces, useOpenSurface } from '../surfaces'
import { runUndoable } from '../undo'

/** Moves the running session on to another device at this instant. */
export function SwitchDialog({ running }: { readonly running: Session }) {
  const client = useQueryClient()
  function switchTo(device: string | null) {
    surfaces.close()
    if (device !== null) void runUndoable(client, 'sessions.switch', { device })
  }
  return (
    <Modal opened={useOpenSurface() === 'switch'} onClose={surfaces.close} title={t.shell.running.switch}>
      <DeviceSelect
        label={t.shell.running.switchTo}
        value={null}
        without={running.device}
        onChange={switchTo}
        data-autofocus
      />
      <Text size="sm" c="dimmed" mt="xs">
        {t.shell.running.switchHint}
      </Text>
    </Modal>
  )
}
