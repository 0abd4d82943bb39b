import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Backup } from '../../../shared/ipc/appViews'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { formatDateTime } from '../../ui/format'
import { useZone } from '../../ui/owner'
import { SettingsSection } from './SettingsSection'
import { bytesInWords } from './words'

/** Copies of the whole record, and the way back to one of them. */
export function Backups() {
  const backups = useChannel('data.backups', {}).data ?? []
  const backUp = useCommand('data.backUp')
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const zone = useZone()
  return (
    <SettingsSection title="Backups" intro="Each one is checked before it counts.">
      <Button
        variant="default"
        w="fit-content"
        loading={backUp.isPending}
        onClick={() =>
          backUp.mutate(
            {},
            {
              onSuccess: ({ bytes }) => tell(`Backed up and checked, ${bytesInWords(bytes)}.`),
              onError: tellFailure,
            },
          )
        }
      >
        Back up now
      </Button>
      {backups.length === 0 ? (
        <Text size="sm" c="dimmed">
          No backup yet.
        </Text>
      ) : (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {backups.map((backup) => (
              <Table.Tr key={backup.name}>
                <Table.Th fw={400}>{formatDateTime(backup.at, zone)}</Table.Th>
                <Table.Td c="dimmed">{bytesInWords(backup.bytes)}</Table.Td>
                <Table.Td ta="right">
                  <Button variant="subtle" size="compact-sm" onClick={() => setRestoring(backup)}>
                    Restore …
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {restoring ? <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} /> : null}
    </SettingsSection>
  )
}

interface RestoreDialogProps {
  readonly backup: Backup
  readonly onClose: () => void
}

function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const restore = useCommand('data.restore')
  const zone = useZone()
  const when = formatDateTime(backup.at, zone)
  const run = () =>
    restore.mutate(
      { name: backup.name },
      {
        onSuccess: () => {
          tell(`The record is as it was on ${when}.`)
          onClose()
        },
        onError: tellFailure,
      },
    )
  return (
    <Modal opened onClose={onClose} title="Restore this backup?">
      <Stack>
        <Text>
          The whole record goes back to {when}. What came after it leaves the screen; it is kept as one more
          backup.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={restore.isPending} onClick={run}>
            Restore
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
