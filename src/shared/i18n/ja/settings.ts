import type { Texts } from '../en'
import { about, backups, data, desktop, shortcut, transfer } from './settings/computer'
import { sources } from './settings/sources'
import { calendar, figures, howOften, reminders, wear } from './settings/upkeep'
import { hearing, personal, suggestions } from './settings/you'

export const settings: Texts['settings'] = {
  title: '設定',
  sections: '項目',
  keys: { title: 'キー操作' },
  timeNeeded: '22:00のような時刻が必要です',
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
