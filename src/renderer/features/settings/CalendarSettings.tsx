import { Alert, Button, Group, Text } from '@mantine/core'
import { formatDateTime } from '../../../shared/i18n/format'
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
    <SettingsSection
      title="Calendar"
      intro="The next 90 days as an .ics file, for the calendar program that you use."
    >
      {state.file === null ? <NoFile /> : <KeptFile state={state} file={state.file} />}
      <Group>
        <Button
          variant="default"
          disabled={sample}
          loading={choose.isPending}
          onClick={() => choose.mutate({}, { onError: tellFailure })}
        >
          {state.file === null ? 'Keep a calendar file …' : 'Keep it elsewhere …'}
        </Button>
        {state.file === null ? null : (
          <Button variant="default" onClick={() => stop.mutate({}, { onError: tellFailure })}>
            Stop keeping it
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
                  if (saved) tell(`Saved as ${saved.file}.`)
                },
                onError: tellFailure,
              },
            )
          }
        >
          Save a copy …
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {sample
          ? 'The sample collection is open. A calendar file is kept of your own collection only.'
          : 'Subscribe to the file from your calendar program, or keep it in a folder that you sync. When a day changes, it changes there too.'}
      </Text>
    </SettingsSection>
  )
}

function NoFile() {
  return <Text size="sm">No calendar file is kept yet.</Text>
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
            (last changed {written})
          </Text>
        )}
      </Text>
      {problem === null ? null : (
        <Alert variant="default" title="The calendar file could not be written">
          {problem} Canalog tries again every minute.
        </Alert>
      )}
    </>
  )
}
