import { menu } from './desktop/menu'
import { calendarProblems, crash, files, quitting, system, tray } from './desktop/windows'

export const desktop = { menu, tray, quitting, crash, files, calendarProblems, system }
