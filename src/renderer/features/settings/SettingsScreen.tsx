import { t } from '../../../shared/i18n/texts'
import { KeyList } from '../../app/KeyList'
import { Screen } from '../../ui/Screen'
import { About } from './About'
import { Backups } from './Backups'
import { CalendarSettings } from './CalendarSettings'
import { DataFolder } from './DataFolder'
import { DesktopSettings } from './DesktopSettings'
import { ExportImport } from './ExportImport'
import { FigureSettings } from './FigureSettings'
import { HearingSettings } from './HearingSettings'
import { HowOften } from './HowOften'
import { PersonalSettings } from './PersonalSettings'
import { ReminderSettings } from './ReminderSettings'
import { SettingsSection } from './SettingsSection'
import { Sources } from './Sources'
import { SuggestionSettings } from './SuggestionSettings'
import { WearSettings } from './WearSettings'

export function SettingsScreen() {
  return (
    <Screen title={t.settings.title}>
      <PersonalSettings />
      <SuggestionSettings />
      <HearingSettings />
      <Sources />
      <WearSettings />
      <FigureSettings />
      <HowOften />
      <ReminderSettings />
      <CalendarSettings />
      <DesktopSettings />
      <DataFolder />
      <Backups />
      <ExportImport />
      <SettingsSection title={t.settings.keys}>
        <KeyList />
      </SettingsSection>
      <About />
    </Screen>
  )
}
