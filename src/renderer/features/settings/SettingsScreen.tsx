import { getRouteApi } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef } from 'react'
import { t } from '../../../shared/i18n/texts'
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
import { KeySettings } from './KeySettings'
import { PersonalSettings } from './PersonalSettings'
import { ReminderSettings } from './ReminderSettings'
import { SectionLinks } from './SectionLinks'
import { Sources } from './Sources'
import { SuggestionSettings } from './SuggestionSettings'
import { SECTIONS, type Section } from './search'
import { WearSettings } from './WearSettings'

const CONTENTS: Readonly<Record<Section, ComponentType>> = {
  personal: PersonalSettings,
  suggestions: SuggestionSettings,
  hearing: HearingSettings,
  sources: Sources,
  wear: WearSettings,
  figures: FigureSettings,
  howOften: HowOften,
  reminders: ReminderSettings,
  calendar: CalendarSettings,
  desktop: DesktopSettings,
  data: DataFolder,
  backups: Backups,
  transfer: ExportImport,
  keys: KeySettings,
  about: About,
}

const route = getRouteApi('/settings')

export function SettingsScreen() {
  const { section } = route.useSearch()
  const sections = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (section) showSection(sections.current, section)
  }, [section])
  return (
    <Screen title={t.settings.title}>
      <SectionLinks onShow={(wanted) => showSection(sections.current, wanted)} />
      <div ref={sections}>
        {SECTIONS.map((each) => {
          const Content = CONTENTS[each]
          return <Content key={each} />
        })}
      </div>
    </Screen>
  )
}

/** Brings a section to the top and its heading into focus. */
function showSection(sections: HTMLElement | null, section: Section): void {
  const headings = sections?.querySelectorAll<HTMLElement>(':scope > section > div > h2')
  const heading = headings?.[SECTIONS.indexOf(section)]
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
