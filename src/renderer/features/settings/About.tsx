import { Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { SettingsSection } from './SettingsSection'

/** Version, and whose work is inside under which licence. */
export function About() {
  const info = useChannel('app.info', {}).data
  return (
    <SettingsSection title={t.settings.about.title}>
      {info ? <Text size="sm">{t.settings.about.version(info)}</Text> : null}
      <Text size="sm" c="dimmed">
        {t.settings.about.catalogue}
      </Text>
      <Text size="sm" c="dimmed">
        {t.settings.about.typeface}
      </Text>
    </SettingsSection>
  )
}
