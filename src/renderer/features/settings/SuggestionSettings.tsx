import { Input, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { LinkButton } from '../../ui/LinkButton'
import { RotateSlider } from '../../ui/RotateSlider'
import { rotateInWords } from '../../ui/rotateWords'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

/** Where every suggestion starts. */
export function SuggestionSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection title={t.settings.suggestions.title} intro={t.settings.suggestions.intro}>
      <Input.Wrapper
        label={t.settings.suggestions.rotate}
        description={t.settings.suggestions.rotateHint}
        labelElement="div"
      >
        <Text size="sm" mt={6} mb={6}>
          {t.settings.suggestions.now({ rotation: rotateInWords(settings.rotate) })}
        </Text>
        <RotateSlider value={settings.rotate} onChange={(rotate) => save({ rotate })} />
      </Input.Wrapper>
      <LinkButton to="/scenarios" variant="default" w="fit-content">
        {t.settings.suggestions.scenarios}
      </LinkButton>
    </SettingsSection>
  )
}
