import { Button, Group, Input, Switch, Text } from '@mantine/core'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import classes from './SettingsSection.module.css'
import { useSetting } from './useSetting'

type Threshold = 'wearSoon' | 'wearDue' | 'wearOverdue'
const THRESHOLDS: readonly { readonly key: Threshold; readonly label: string }[] = [
  { key: 'wearSoon', label: 'Soon at' },
  { key: 'wearDue', label: 'Due at' },
  { key: 'wearOverdue', label: 'Overdue at' },
]

const SLOW = [
  { key: 'meterCables', label: 'Cables' },
  { key: 'meterHeadbandPads', label: 'Headband pads' },
] as const

/** When a worn pair is worth a notice. */
export function WearSettings() {
  const [settings, save] = useSetting()
  const moved = THRESHOLDS.some(({ key }) => settings[key] !== DEFAULT_SETTINGS[key])
  return (
    <SettingsSection
      title="Wear notices"
      intro="Of 100 such pairs, how many would be worn out before you want to hear of it."
    >
      <Group grow align="end">
        {THRESHOLDS.map(({ key, label }, index) => (
          <NumberSetting
            key={key}
            label={label}
            suffix=" of 100"
            allowDecimal={false}
            min={lowest(settings, index)}
            max={highest(settings, index)}
            value={Math.round(settings[key] * 100)}
            onSave={(percent) => save({ [key]: percent / 100 })}
          />
        ))}
      </Group>
      <Text size="xs" c="dimmed">
        “Soon” looks ahead by the days an order takes. The three have to rise.
      </Text>
      {moved ? (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          onClick={() => save(Object.fromEntries(THRESHOLDS.map(({ key }) => [key, DEFAULT_SETTINGS[key]])))}
        >
          Back to 35, 50 and 65
        </Button>
      ) : null}
      <Input.Wrapper
        label="Watch also what wears slowly"
        description="Tips, pads, filters and batteries are always watched. What wears on a device as a whole is switched on its page."
        labelElement="div"
      >
        <Group gap="xl" mt={8}>
          {SLOW.map(({ key, label }) => (
            <Switch
              key={key}
              classNames={{ track: classes.switch }}
              label={label}
              checked={settings[key]}
              onChange={({ currentTarget }) => save({ [key]: currentTarget.checked })}
            />
          ))}
        </Group>
      </Input.Wrapper>
    </SettingsSection>
  )
}

function lowest(settings: Settings, index: number): number {
  const below = THRESHOLDS[index - 1]
  return below ? Math.round(settings[below.key] * 100) + 1 : 1
}

function highest(settings: Settings, index: number): number {
  const above = THRESHOLDS[index + 1]
  return above ? Math.round(settings[above.key] * 100) - 1 : 99
}
