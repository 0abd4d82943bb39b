import { Group, Input, SegmentedControl, Select } from '@mantine/core'
import { formatDateTime } from '../../../shared/i18n/format'
import { GLASSES } from '../../../shared/suggest/types'
import { useChannel } from '../../app/api'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

const GLASSES_LABELS = {
  none: 'None',
  thin: 'Thin frame',
  normal: 'Normal frame',
  thick: 'Thick frame',
} as const
const zones = Intl.supportedValuesOf('timeZone')
const currencies = Intl.supportedValuesOf('currency')

/** Looks, units and the facts about the owner. */
export function PersonalSettings() {
  const [settings, save] = useSetting()
  const info = useChannel('app.info', {}).data
  return (
    <SettingsSection title="You and your units" intro="Dates and numbers follow your system.">
      <Input.Wrapper label="Theme" labelElement="div">
        <SegmentedControl
          aria-label="Theme"
          data={[
            { value: 'system', label: 'Like the system' },
            { value: 'dark', label: 'Dark' },
            { value: 'light', label: 'Light' },
          ]}
          value={settings.theme}
          onChange={(theme) => save({ theme })}
          display="flex"
        />
      </Input.Wrapper>
      <Input.Wrapper
        label="Glasses"
        description="The temples lift pads off the head: less isolation, and pressure after a while."
        labelElement="div"
      >
        <SegmentedControl
          aria-label="Glasses"
          data={GLASSES.map((value) => ({ value, label: GLASSES_LABELS[value] }))}
          value={settings.glasses}
          onChange={(glasses) => save({ glasses })}
          display="flex"
          mt={4}
        />
      </Input.Wrapper>
      <Group grow align="start">
        <Input.Wrapper label="Temperature" labelElement="div">
          <SegmentedControl
            aria-label="Temperature unit"
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
          label="Currency"
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
          label="Time zone of your days"
          description={info ? `It is ${formatDateTime(info.nowAt, info.zone)} there.` : undefined}
          placeholder="Like the computer"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Like the computer' }}
          data={zones}
          value={settings.zone}
          onChange={(zone) => save({ zone })}
        />
        <NumberSetting
          label="Days until an order arrives"
          description="Reminders to reorder come this much earlier."
          suffix=" days"
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
