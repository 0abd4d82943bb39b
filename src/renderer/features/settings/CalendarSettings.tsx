import { Alert, Button, Group, Text } from '@mantine/core'
import { formatDateTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { CalendarState } from '../../../shared/ipc/channels/reminderChannels'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { useZone } from '../../ui/owner'
import { SettingsSection } from './SettingsSection'

/** The agenda as a file that a calendar program subscribes to. */
export function CalendarSettings() {
  const state = useChannel('calendar.state', {}).data
  const sample = useChannel('app.info', {}).data?.sample ?? false
  const choose = useCommand('calendar.choose')
  const stop = useCommand('calendar.stop')
  const saveCopy = useCommand('calendar.saveCopy')
  if (!state) return null
  return (
    <SettingsSection title={t.settings.calendar.title} intro={t.settings.calendar.intro}>
      {state.file === null ? <NoFile /> : <KeptFile state={state} file={state.file} />}
      <Group>
        <Button
          variant="default"
          disabled={sample}
          loading={choose.isPending}
          onClick={() => choose.mutate({}, { onError: tellFailure })}
        >
          {state.file === null ? t.settings.calendar.keep : t.settings.calendar.keepElsewhere}
        </Button>
        {state.file === null ? null : (
          <Button variant="default" onClick={() => stop.mutate({}, { onError: tellFailure })}>
            {t.settings.calendar.stop}
          </Button>
        )}
        <Button
          variant="default"
          loading={saveCopy.isPending}
          onClick={() =>
            saveCopy.mutate(
              {},
              {
                onSuccess: (saved) => {
                  if (saved) tell(t.settings.transfer.saved({ file: saved.file }))
                },
                onError: tellFailure,
              },
            )
          }
        >
          {t.settings.calendar.saveCopy}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {sample ? t.settings.calendar.notForSample : t.settings.calendar.hint}
      </Text>
    </SettingsSection>
  )
}

function NoFile() {
  return <Text size="sm">{t.settings.calendar.noFile}</Text>
}

interface KeptFileProps {
  readonly state: CalendarState
  readonly file: string
}

function KeptFile({ state: { problem, writtenAt }, file }: KeptFileProps) {
  const zone = useZone()
  const written = writtenAt === null ? null : formatDateTime(writtenAt, zone)
  return (
    <>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {file}{' '}
        {written === null ? null : (
          <Text span c="dimmed">
            {t.settings.calendar.lastChanged({ dateTime: written })}
          </Text>
        )}
      </Text>
      {problem === null ? null : (
        <Alert variant="default" title={t.settings.calendar.notWritten}>
          {t.settings.calendar.triesAgain({ problem })}
        </Alert>
      )}
    </>
  )
}
