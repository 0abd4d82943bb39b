import { Input, SegmentedControl } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { NumberSetting } from './NumberSetting'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

/** How loud, and whose ears. */
export function HearingSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection title={t.settings.hearing.title} intro={t.settings.hearing.intro}>
      <NumberSetting
        label={t.settings.hearing.quietLevel}
        description={t.settings.hearing.quietLevelHint}
        suffix=" dB(A)"
        min={30}
        max={100}
        value={settings.quietLevelDbA}
        onSave={(quietLevelDbA) => save({ quietLevelDbA })}
      />
      <Input.Wrapper
        label={t.settings.hearing.dose}
        description={t.settings.hearing.doseHint}
        labelElement="div"
      >
        <SegmentedControl
          aria-label={t.settings.hearing.dose}
          data={[
            { value: 'adult', label: t.settings.hearing.doseModes.adult },
            { value: 'sensitive', label: t.settings.hearing.doseModes.sensitive },
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
