import { Button, Group, Input, NativeSelect, SegmentedControl, SimpleGrid, Switch, Text } from '@mantine/core'
import { formatTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
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
const KINDS: readonly KindSwitch[] = [
  'remindReplace',
  'remindOrder',
  'remindClean',
  'remindInspect',
  'remindCharge',
  'remindCondition',
]

/** When, and of what, the system's own messages tell. */
export function ReminderSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection title={t.settings.reminders.title} intro={t.settings.reminders.intro}>
      <Delivery settings={settings} save={save} />
      <Input.Wrapper
        label={t.settings.reminders.remindOf}
        description={t.settings.reminders.remindOfHint}
        labelElement="div"
      >
        <SimpleGrid
          cols={2}
          spacing="md"
          verticalSpacing="xs"
          mt={8}
          role="group"
          aria-label={t.settings.reminders.remindOf}
        >
          {KINDS.map((key) => (
            <Switch
              key={key}
              classNames={{ track: classes.switch }}
              label={t.settings.reminders.kinds[key]}
              checked={settings[key]}
              onChange={({ currentTarget }) => save({ [key]: currentTarget.checked })}
            />
          ))}
        </SimpleGrid>
      </Input.Wrapper>
      <Switch
        classNames={{ track: classes.switch }}
        label={t.settings.reminders.checkups}
        description={t.settings.reminders.checkupsHint}
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
        aria-label={t.settings.reminders.title}
        data={[
          { value: 'each', label: t.settings.reminders.deliveries.each },
          { value: 'daily', label: t.settings.reminders.deliveries.daily },
          { value: 'off', label: t.settings.reminders.deliveries.off },
        ]}
        value={settings.reminders}
        onChange={(reminders) => save({ reminders })}
      />
      <Group grow align="start">
        <NativeSelect
          label={t.settings.reminders.dailyAt}
          disabled={settings.reminders !== 'daily'}
          data={hours()}
          value={String(settings.reminderHour)}
          onChange={({ currentTarget }) => save({ reminderHour: Number(currentTarget.value) })}
        />
        <TimeField
          label={t.settings.reminders.quietFrom}
          disabled={off}
          value={minutesOf(settings.quietFrom)}
          onMinute={(minute) => save({ quietFrom: minuteText(minute) })}
        />
        <TimeField
          label={t.settings.reminders.quietTo}
          disabled={off}
          value={minutesOf(settings.quietTo)}
          onMinute={(minute) => save({ quietTo: minuteText(minute) })}
        />
      </Group>
      <Text size="xs" c="dimmed">
        {t.settings.reminders.quietHint}
      </Text>
    </>
  )
}

function TestMessage() {
  const supported = useChannel('reminders.state', {}).data?.supported
  const test = useCommand('reminders.test')
  if (supported === false) {
    return <Text size="sm">{t.settings.reminders.unsupported}</Text>
  }
  const show = () =>
    test.mutate(
      {},
      {
        onSuccess: ({ shown }) =>
          tell(shown ? t.settings.reminders.testSent : t.settings.reminders.testRefused),
        onError: tellFailure,
      },
    )
  return (
    <Button variant="default" w="fit-content" onClick={show}>
      {t.settings.reminders.test}
    </Button>
  )
}

function hours() {
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: formatTime(hour * 3600, 'UTC'),
  }))
}

/** Minutes after midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
