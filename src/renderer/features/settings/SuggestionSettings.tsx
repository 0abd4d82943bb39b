import { Input, Text } from '@mantine/core'
import { LinkButton } from '../../ui/LinkButton'
import { RotateSlider, rotateInWords } from '../../ui/RotateSlider'
import { SettingsSection } from './SettingsSection'
import { useSetting } from './useSetting'

/** Where every suggestion starts. */
export function SuggestionSettings() {
  const [settings, save] = useSetting()
  return (
    <SettingsSection
      title="Suggestions"
      intro="Where each one starts. On Today you can change it for that once."
    >
      <Input.Wrapper
        label="Best pick, or rotate"
        description="To the right, what you have not used for long comes forward."
        labelElement="div"
      >
        <Text size="sm" mt={6} mb={6}>
          Now: {rotateInWords(settings.rotate)}
        </Text>
        <RotateSlider value={settings.rotate} onChange={(rotate) => save({ rotate })} />
      </Input.Wrapper>
      <LinkButton to="/scenarios" variant="default" w="fit-content">
        Your scenarios
      </LinkButton>
    </SettingsSection>
  )
}
