import { Button, Group, Input, Switch, Text } from '@mantine/core'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import classes from './SettingsSection.module.css'
import { useSetting } from './useSetting'

type Threshold = 'wearSoon' | 'wearDue' | 'wearOverdue'
const THRESHOLDS: readonly Threshold[] = ['wearSoon', 'wearDue', 'wearOverdue']

const SLOW = [
  { key: 'meterCables', kind: 'cable' },
  { key: 'meterHeadbandPads', kind: 'headband_pad' },
] as const

/** When a worn pair is worth a notice. */
export function WearSettings() {
  const [settings, save] = useSetting()
  const moved = THRESHOLDS.some((key) => settings[key] !== DEFAULT_SETTINGS[key])
  return (
    <SettingsSection title={t.settings.wear.title} intro={t.settings.wear.intro}>
      <Group grow align="end">
        {THRESHOLDS.map((key, index) => (
          <NumberSetting
            key={key}
            label={t.settings.wear.thresholds[key]}
            suffix={t.settings.wear.ofHundredSuffix}
            allowDecimal={false}
            min={lowest(settings, index)}
            max={highest(settings, index)}
            value={Math.round(settings[key] * 100)}
            onSave={(percent) => save({ [key]: percent / 100 })}
          />
        ))}
      </Group>
      <Text size="xs" c="dimmed">
        {t.settings.wear.rising}
      </Text>
      {moved ? (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          onClick={() => save(Object.fromEntries(THRESHOLDS.map((key) => [key, DEFAULT_SETTINGS[key]])))}
        >
          {backToUsual()}
        </Button>
      ) : null}
      <Input.Wrapper label={t.settings.wear.slow} description={t.settings.wear.slowHint} labelElement="div">
        <Group gap="xl" mt={8}>
          {SLOW.map(({ key, kind }) => (
            <Switch
              key={key}
              classNames={{ track: classes.switch }}
              label={t.parts.kindPlurals[kind]}
              checked={settings[key]}
              onChange={({ currentTarget }) => save({ [key]: currentTarget.checked })}
            />
          ))}
        </Group>
      </Input.Wrapper>
    </SettingsSection>
  )
}

function backToUsual(): string {
  const usual = (key: Threshold) => formatNumber(DEFAULT_SETTINGS[key] * 100)
  return t.settings.wear.backToUsual({
    soon: usual('wearSoon'),
    due: usual('wearDue'),
    overdue: usual('wearOverdue'),
  })
}

function lowest(settings: Settings, index: number): number {
  const below = THRESHOLDS[index - 1]
  return below ? Math.round(settings[below] * 100) + 1 : 1
}

function highest(settings: Settings, index: number): number {
  const above = THRESHOLDS[index + 1]
  return above ? Math.round(settings[above] * 100) - 1 : 99
}
