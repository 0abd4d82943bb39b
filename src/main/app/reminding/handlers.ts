import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { t } from '../../../shared/i18n/texts'
import { replaceFile } from '../../files'
import type { DesktopHandlers } from '../../ipc/handlers'
import { refuse } from '../../services/services'
import type { CalendarFile } from './calendarFile'
import type { Notifier } from './notifier'

/** The channels about what reaches the owner outside the window. */
export type ReminderHandlers = Pick<
  DesktopHandlers,
  Extract<keyof DesktopHandlers, `reminders.${string}` | `calendar.${string}`>
>

export interface ReminderHandlersOptions {
  readonly notifier: Notifier
  readonly calendar: CalendarFile
  /** The calendar of the collection that is open. */
  readonly calendarNow: () => string
  /** Whether the owner's collection is open, not the sample's. */
  readonly isOwn: () => boolean
  readonly window: () => BrowserWindow | null
  readonly openAt: (path: string) => void
}

export function createReminderHandlers(options: ReminderHandlersOptions): ReminderHandlers {
  const { notifier, calendar } = options
  const askWhere = async (title: string) => {
    const dialogOptions = {
      title,
      defaultPath: join(app.getPath('documents'), 'canalog.ics'),
      filters: [{ name: t.desktop.files.calendar, extensions: ['ics'] }],
    }
    const parent = options.window()
    const { filePath } = parent
      ? await dialog.showSaveDialog(parent, dialogOptions)
      : await dialog.showSaveDialog(dialogOptions)
    return filePath || null
  }
  return {
    'reminders.state': () => ({ supported: notifier.supported() }),
    'reminders.test': () => ({
      shown: notifier.show({
        key: 'test',
        title: t.desktop.system.testTitle,
        body: t.desktop.system.testBody,
        onClick: () => options.openAt('/settings'),
      }),
    }),
    'calendar.state': () => calendar.state(),
    'calendar.choose': async () => {
      if (!options.isOwn()) refuse('CONFLICT', t.desktop.files.sampleOpen)
      const file = await askWhere(t.desktop.files.keepCalendar)
      if (file === null) return null
      calendar.keepIn(file)
      return calendar.state()
    },
    'calendar.stop': () => {
      calendar.stop()
      return calendar.state()
    },
    'calendar.saveCopy': async () => {
      const file = await askWhere(t.desktop.files.saveCalendar)
      if (file === null) return null
      replaceFile(file, options.calendarNow())
      return { file: basename(file) }
    },
  }
}
