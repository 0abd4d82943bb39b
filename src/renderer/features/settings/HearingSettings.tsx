import { Input, SegmentedControl } from '@mantine/core'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

/** How loud, and whose ears. */
export function HearingSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection title="Listening" intro="Canalog estimates levels; it does not measure them.">
      <NumberSetting
        label="Level you like in quiet"
        description="70 dB(A) is an assumption until you say otherwise."
        suffix=" dB(A)"
        min={30}
        max={100}
        value={settings.quietLevelDbA}
        onSave={(quietLevelDbA) => save({ quietLevelDbA })}
      />
      <Input.Wrapper
        label="Weekly sound dose"
        description="WHO–ITU H.870: 80 dB(A) for 40 hours, or 75 dB(A) for children and sensitive ears."
        labelElement="div"
      >
        <SegmentedControl
          aria-label="Weekly sound dose"
          data={[
            { value: 'adult', label: 'Adult' },
            { value: 'sensitive', label: 'Sensitive' },
          ]}
          value={settings.doseMode}
          onChange={(doseMode) => save({ doseMode })}
          display="flex"
          mt={4}
        />
      </Input.Wrapper>
    </SettingsSection>
  )
}
