import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { formatDateTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Backup } from '../../../shared/ipc/appViews'
import type { Output } from '../../../shared/ipc/contract'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { useZone } from '../../ui/owner'
import { countsInWords } from './words'

type BackupContents = Extract<Output<'data.backupContents'>, { kind: 'good' }>['contents']

interface RestoreDialogProps {
  readonly backup: Backup
  readonly onClose: () => void
}

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
          tell(t.settings.backups.restored({ dateTime: when }))
          onClose()
        },
        onError: tellFailure,
      },
    )
  return (
    <Modal opened onClose={onClose} title={t.settings.backups.restoreThis}>
      <Stack>
        {look === undefined ? (
          <Text c="dimmed">{t.settings.backups.looking}</Text>
        ) : look.kind === 'good' ? (
          <Text>{holdsInWords(look.contents, zone)}</Text>
        ) : (
          <Alert color="red">{t.settings.backups.notGood[look.kind]}</Alert>
        )}
        <Text>{t.settings.backups.goesBack({ dateTime: when })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button disabled={look?.kind !== 'good'} loading={restore.isPending} onClick={run}>
            {t.settings.backups.restore}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function holdsInWords({ lastSessionAt, ...counts }: BackupContents, zone: string): string {
  const contents = countsInWords(counts)
  const held = contents === '' ? t.settings.backups.holdsNothing : t.settings.backups.holds({ contents })
  if (lastSessionAt === null) return held
  const dateTime = formatDateTime(lastSessionAt, zone)
  return t.common.inARow({ sentences: [held, t.settings.backups.lastSession({ dateTime })] })
}
