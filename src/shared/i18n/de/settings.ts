import type { Texts } from '../en'
import { about, backups, data, desktop, shortcut, transfer } from './settings/computer'
import { sources } from './settings/sources'
import { calendar, figures, howOften, reminders, wear } from './settings/upkeep'
import { hearing, personal, suggestions } from './settings/you'

export const settings: Texts['settings'] = {
  title: 'Einstellungen',
  sections: 'Abschnitte',
  keys: { title: 'Tastenkürzel' },
  timeNeeded: 'hier gehört eine Uhrzeit wie 22:00 hin',
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
