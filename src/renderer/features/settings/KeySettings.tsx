import { t } from '../../../shared/i18n/texts'
import { KeyList } from '../../app/KeyList'
import { SettingsSection } from './SettingsSection'

/** Every key there is. */
export function KeySettings() {
  return (
    <SettingsSection title={t.settings.keys.title}>
      <KeyList />
    </SettingsSection>
  )
}
