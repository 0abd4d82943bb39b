import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { formatDateTime } from '../../../shared/i18n/format'
import type { Backup } from '../../../shared/ipc/appViews'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { useZone } from '../../ui/owner'
import { countsInWords } from './words'

interface RestoreDialogProps {
  readonly backup: Backup
  readonly onClose: () => void
}

const NOT_GOOD = {
  damaged: 'This backup is damaged and cannot be restored. Your collection is not affected.',
  newer: 'A newer Canalog made this backup. Install the newer version to restore it.',
  unreadable: 'This backup cannot be read just now. Your collection is not affected.',
} as const

/** Shows what is in a copy before it takes the record's place. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const restore = useCommand('data.restore')
  const look = useChannel('data.backupContents', { name: backup.name }).data
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
        {look === undefined ? (
          <Text c="dimmed">Checking what is in it …</Text>
        ) : look.kind === 'good' ? (
          <Text>
            In it: {contentsInWords(look.contents)}.
            {look.contents.lastSessionAt === null
              ? ''
              : ` The last session began on ${formatDateTime(look.contents.lastSessionAt, zone)}.`}
          </Text>
        ) : (
          <Alert color="red">{NOT_GOOD[look.kind]}</Alert>
        )}
        <Text>
          The whole record goes back to {when}. What came after it leaves the screen; it is kept as one more
          backup.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={look?.kind !== 'good'} loading={restore.isPending} onClick={run}>
            Restore
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function contentsInWords({
  devices,
  parts,
  sessions,
}: {
  readonly devices: number
  readonly parts: number
  readonly sessions: number
}): string {
  const words = countsInWords({
    [devices === 1 ? 'device' : 'devices']: devices,
    [parts === 1 ? 'pair' : 'pairs']: parts,
    [sessions === 1 ? 'session' : 'sessions']: sessions,
  })
  return words === 'nothing' ? 'no devices and no sessions' : words
}
