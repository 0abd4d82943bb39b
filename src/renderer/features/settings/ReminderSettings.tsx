import { Button, Group, Input, NativeSelect, SegmentedControl, SimpleGrid, Switch, Text } from '@mantine/core'
import { formatTime } from '../../../shared/i18n/format'
import { minuteText } from '../../../shared/sessions/localClock'
import type { Settings } from '../../../shared/settings'
import { useChannel, useCommand } from '../../app/api'
import { tell, tellFailure } from '../../app/toasts'
import { TimeField } from '../../ui/ClockFields'
import { SettingsSection } from './SettingsSection'
import classes from './SettingsSection.module.css'
import { useSetting } from './useSetting'

type KindSwitch =
  | 'remindReplace'
  | 'remindOrder'
  | 'remindClean'
  | 'remindInspect'
  | 'remindCharge'
  | 'remindCondition'
const KINDS: readonly { readonly key: KindSwitch; readonly label: string }[] = [
  { key: 'remindReplace', label: 'Replacing' },
  { key: 'remindOrder', label: 'Ordering more' },
  { key: 'remindClean', label: 'Cleaning' },
  { key: 'remindInspect', label: 'Inspecting' },
  { key: 'remindCharge', label: 'Charging' },
  { key: 'remindCondition', label: 'Conditioning leather' },
]
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: formatTime(hour * 3600, 'UTC'),
}))

/** When, and of what, the system's own messages tell. */
export function ReminderSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection
      title="Reminders"
      intro="Messages of your system while Canalog runs. What was missed comes at the next start, as one."
    >
      <Delivery settings={settings} save={save} />
      <Input.Wrapper
        label="Remind of"
        description="The number on the app’s icon counts what is due of these. Today and the agenda show everything."
        labelElement="div"
      >
        <SimpleGrid cols={2} spacing="md" verticalSpacing="xs" mt={8} role="group" aria-label="Remind of">
          {KINDS.map(({ key, label }) => (
            <Switch
              key={key}
              classNames={{ track: classes.switch }}
              label={label}
              checked={settings[key]}
              onChange={({ currentTarget }) => save({ [key]: currentTarget.checked })}
            />
          ))}
        </SimpleGrid>
      </Input.Wrapper>
      <Switch
        classNames={{ track: classes.switch }}
        label="A monthly look at a few parts"
        description="Whether they are still fine teaches Canalog more about their lives than anything else."
        checked={settings.checkups}
        onChange={({ currentTarget }) => save({ checkups: currentTarget.checked })}
      />
      <TestMessage />
    </SettingsSection>
  )
}

interface DeliveryProps {
  readonly settings: Settings
  readonly save: (patch: Partial<Settings>) => void
}

function Delivery({ settings, save }: DeliveryProps) {
  const off = settings.reminders === 'off'
  return (
    <>
      <SegmentedControl
        aria-label="Reminders"
        data={[
          { value: 'each', label: 'As they come' },
          { value: 'daily', label: 'Once a day' },
          { value: 'off', label: 'Not at all' },
        ]}
        value={settings.reminders}
        onChange={(reminders) => save({ reminders })}
      />
      <Group grow align="start">
        <NativeSelect
          label="Daily message at"
          disabled={settings.reminders !== 'daily'}
          data={HOURS}
          value={String(settings.reminderHour)}
          onChange={({ currentTarget }) => save({ reminderHour: Number(currentTarget.value) })}
        />
        <TimeField
          label="Quiet from"
          disabled={off}
          value={minutesOf(settings.quietFrom)}
          onMinute={(minute) => save({ quietFrom: minuteText(minute) })}
        />
        <TimeField
          label="Quiet until"
          disabled={off}
          value={minutesOf(settings.quietTo)}
          onMinute={(minute) => save({ quietTo: minuteText(minute) })}
        />
      </Group>
      <Text size="xs" c="dimmed">
        What comes due in quiet hours is told after them. The same time twice means no quiet hours.
      </Text>
    </>
  )
}

function TestMessage() {
  const supported = useChannel('reminders.state', {}).data?.supported
  const test = useCommand('reminders.test')
  if (supported === false) {
    return (
      <Text size="sm">
        This system shows no messages of programs, so reminders stay in Canalog: on Today and in the agenda.
      </Text>
    )
  }
  const show = () =>
    test.mutate(
      {},
      {
        onSuccess: ({ shown }) =>
          tell(
            shown
              ? 'Sent. If nothing appeared, your system’s settings may hold messages back.'
              : 'Your system did not take the message.',
          ),
        onError: tellFailure,
      },
    )
  return (
    <Button variant="default" w="fit-content" onClick={show}>
      Show a test message
    </Button>
  )
}

/** Minutes after midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
