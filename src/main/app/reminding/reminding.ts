import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { AGENDA_DAYS } from '../../../shared/care/agenda'
import { calendarText } from '../../../shared/care/calendar'
import type { Topic } from '../../../shared/ipc/define'
import { agenda, careItems } from '../../services/care/items'
import type { Clock } from '../../services/services'
import type { ErrorLog } from '../log'
import type { OpenRecord } from '../record'
import { createBadge } from './badge'
import { keepCalendarFile } from './calendarFile'
import { createReminderHandlers, type ReminderHandlers } from './handlers'
import { createNotifier } from './notifier'
import { createReminders } from './reminders'

export interface RemindingOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  /** The owner's collection; of another one, the sample's, nobody is reminded. */
  readonly ownFile: string
  /** Where the facts of this computer are kept. */
  readonly folder: string
  readonly window: () => BrowserWindow | null
  /** Brings the window to the front and shows a place in it. */
  readonly openAt: (path: string) => void
  readonly tell: (topics: readonly Topic[]) => void
  /** So many things are due, at each look. */
  readonly onDue: (count: number) => void
  readonly logError: ErrorLog
}

export interface Reminding {
  readonly handlers: ReminderHandlers
  /** Called every second. @param changed true when the record, the settings or the day may be others */
  readonly look: (changed: boolean) => void
  /** Notes that the record or the settings have changed, for the next look. */
  readonly changed: () => void
  /** Leaves nothing unwritten; the record must still be open. */
  readonly stop: () => void
}

/** What reaches the owner outside the window: messages, the number on the icon, the calendar file. */
export function createReminding(options: RemindingOptions): Reminding {
  const { record, clock, folder, window, openAt, logError } = options
  const ownBench = () => (record.file() === options.ownFile ? record.bench() : null)
  const notifier = createNotifier(logError)
  const calendarNow = () => calendarText(agenda(record.bench(), { days: AGENDA_DAYS }), clock.nowAt())
  const calendar = keepCalendarFile({
    memory: join(folder, 'calendar.json'),
    text: calendarNow,
    nowAt: clock.nowAt,
    onState: () => options.tell(['data']),
    logError,
  })
  const showBadge = createBadge(window)
  const reminders = createReminders({
    bench: ownBench,
    items: careItems,
    nowAt: clock.nowAt,
    memory: join(folder, 'reminders.json'),
    notifier,
    showBadge: (count) => {
      showBadge(count)
      options.onDue(count)
    },
    openAt,
  })
  const changed = () => {
    reminders.changed()
    calendar.changed()
  }
  return {
    handlers: createReminderHandlers({
      notifier,
      calendar,
      calendarNow,
      isOwn: () => ownBench() !== null,
      window,
      openAt,
    }),
    changed,
    look: (elsewhere) => {
      if (elsewhere) changed()
      reminders.look()
      if (ownBench()) calendar.look()
    },
    stop: () => {
      if (ownBench()) calendar.flush()
    },
  }
}
