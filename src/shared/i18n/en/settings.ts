import { about, backups, data, desktop, shortcut, transfer } from './settings/computer'
import { sources } from './settings/sources'
import { calendar, figures, howOften, reminders, wear } from './settings/upkeep'
import { hearing, personal, suggestions } from './settings/you'

export const settings = {
  title: 'Settings',
  sections: 'Sections',
  keys: { title: 'Keys' },
  /** What is wrong with a time of day. */
  timeNeeded: 'a time such as 22:00 is needed here',
  personal,
  suggestions,
  hearing,
  sources,
  wear,
  figures,
  howOften,
  reminders,
  calendar,
  desktop,
  shortcut,
  data,
  backups,
  transfer,
  about,
}
