import { Alert, Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Backup } from '../../../shared/ipc/appViews'
import { localDateOf } from '../../../shared/time'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { LongWork } from '../../ui/LongWork'
import { useZone } from '../../ui/owner'
import { RestoreDialog } from './RestoreDialog'
import { SettingsSection } from './SettingsSection'
import { bytesInWords, newestInWords } from './words'

const SHOWN_AT_FIRST = 6

/** Copies of the whole record, and the way back to one of them. */
export function Backups() {
  const backups = useChannel('data.backups', {}).data ?? []
  const failure = useChannel('data.backupFailure', {}).data ?? null
  const backUp = useCommand('data.backUp')
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const [all, setAll] = useState(false)
  const zone = useZone()
  const nowAt = useChannel('app.info', {}).data?.nowAt
  const [newest] = backups
  const today = localDateOf(nowAt ?? newest?.at ?? 0, zone)
  return (
    <SettingsSection title={t.settings.backups.title} intro={t.settings.backups.intro}>
      {failure ? (
        <Alert color="yellow" title={t.settings.backups.failed}>
          {t.settings.backups.failedHow({
            dateTime: formatDateTime(failure.at, zone),
            problem: failure.message,
          })}
        </Alert>
      ) : null}
      <Group>
        <Button
          variant="default"
          loading={backUp.isPending}
          onClick={() =>
            backUp.mutate(
              {},
              {
                onSuccess: ({ bytes }) => tell(t.settings.backups.done({ size: bytesInWords(bytes) })),
                onError: tellFailure,
              },
            )
          }
        >
          {t.settings.backups.backUp}
        </Button>
        <Text size="sm" c="dimmed">
          {newest
            ? newestInWords(localDateOf(newest.at, zone), today, newest.bytes)
            : t.settings.backups.none}
        </Text>
      </Group>
      <LongWork work="copy" pending={backUp.isPending} />
      {backups.length > 0 ? (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {(all ? backups : backups.slice(0, SHOWN_AT_FIRST)).map((backup) => (
              <Table.Tr key={backup.name}>
                <Table.Th fw={400}>{formatDateTime(backup.at, zone)}</Table.Th>
                <Table.Td c="dimmed">{t.settings.backups.kinds[backup.kind]}</Table.Td>
                <Table.Td c="dimmed">{bytesInWords(backup.bytes)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t.settings.backups.restoreOf({ dateTime: formatDateTime(backup.at, zone) })}
                    onClick={() => setRestoring(backup)}
                  >
                    {t.settings.backups.restoreAsk}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {!all && backups.length > SHOWN_AT_FIRST ? (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(true)}>
          {t.settings.backups.showAll({ count: formatNumber(backups.length) })}
        </Button>
      ) : null}
      {restoring ? <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} /> : null}
    </SettingsSection>
  )
}
