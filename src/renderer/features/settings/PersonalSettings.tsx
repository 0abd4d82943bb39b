import { Group, Input, SegmentedControl, Select } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { formatDateTime } from '../../../shared/i18n/format'
import { LANGUAGE_NAMES, LANGUAGES } from '../../../shared/i18n/languages'
import { t } from '../../../shared/i18n/texts'
import { GLASSES } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

const zones = Intl.supportedValuesOf('timeZone')
const currencies = Intl.supportedValuesOf('currency')

/** Looks, units and the facts about the owner. */
export function PersonalSettings() {
  const [settings, save] = useSetting()
  const info = useChannel('app.info', {}).data
  return (
    <SettingsSection title={t.settings.personal.title} intro={t.settings.personal.intro}>
      <Select
        label={t.settings.personal.language}
        leftSection={<IconLanguage size={18} stroke={1.6} aria-hidden />}
        allowDeselect={false}
        data={languageChoices()}
        value={settings.language}
        onChange={(language) => {
          if (language) save({ language })
        }}
      />
      <Input.Wrapper label={t.settings.personal.theme} labelElement="div">
        <SegmentedControl
          aria-label={t.settings.personal.theme}
          data={[
            { value: 'system', label: t.settings.personal.likeSystem },
            { value: 'dark', label: t.settings.personal.themes.dark },
            { value: 'light', label: t.settings.personal.themes.light },
          ]}
          value={settings.theme}
          onChange={(theme) => save({ theme })}
          display="flex"
        />
      </Input.Wrapper>
      <Input.Wrapper
        label={t.settings.personal.glasses}
        description={t.settings.personal.glassesHint}
        labelElement="div"
      >
        <SegmentedControl
          aria-label={t.settings.personal.glasses}
          data={GLASSES.map((value) => ({ value, label: t.settings.personal.frames[value] }))}
          value={settings.glasses}
          onChange={(glasses) => save({ glasses })}
          display="flex"
          mt={4}
        />
      </Input.Wrapper>
      <Group grow align="start">
        <Input.Wrapper label={t.settings.personal.temperature} labelElement="div">
          <SegmentedControl
            aria-label={t.settings.personal.temperatureUnit}
            data={[
              { value: 'C', label: '°C' },
              { value: 'F', label: '°F' },
            ]}
            value={settings.temperatureUnit}
            onChange={(temperatureUnit) => save({ temperatureUnit })}
            display="flex"
          />
        </Input.Wrapper>
        <Select
          label={t.settings.personal.currency}
          searchable
          allowDeselect={false}
          data={currencies}
          value={settings.currency}
          onChange={(currency) => {
            if (currency) save({ currency })
          }}
        />
      </Group>
      <Group grow align="start">
        <Select
          label={t.settings.personal.zone}
          description={
            info
              ? t.settings.personal.nowThere({ dateTime: formatDateTime(info.nowAt, info.zone) })
              : undefined
          }
          placeholder={t.settings.personal.likeComputer}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t.settings.personal.likeComputer }}
          data={zones}
          value={settings.zone}
          onChange={(zone) => save({ zone })}
        />
        <NumberSetting
          label={t.settings.personal.deliveryDays}
          description={t.settings.personal.deliveryDaysHint}
          suffix={t.settings.personal.daysSuffix}
          allowDecimal={false}
          min={0}
          max={365}
          value={settings.deliveryDays}
          onSave={(deliveryDays) => save({ deliveryDays })}
        />
      </Group>
    </SettingsSection>
  )
}

function languageChoices() {
  const own = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))
  return [{ value: 'system' as const, label: t.settings.personal.likeSystem }, ...own]
}
