import type { Texts } from '../en'
import { about, backups, data, desktop, shortcut, transfer } from './settings/computer'
import { sources } from './settings/sources'
import { calendar, figures, howOften, reminders, wear } from './settings/upkeep'
import { hearing, personal, suggestions } from './settings/you'

export const settings: Texts['settings'] = {
  title: '设置',
  sections: '设置分类',
  keys: { title: '快捷键' },
  timeNeeded: '这里需要 22:00 这样的时间',
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
