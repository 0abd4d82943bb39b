/** Messages of the desktop, and the calendar file that other programs subscribe to. */
import { z } from 'zod'
import { instantSchema } from '../../time'
import { command, nothing, query } from '../define'

export const calendarStateSchema = z.strictObject({
  /** Where the calendar file is kept on this computer; null = none is kept. */
  file: z.string().nullable(),
  /** When its contents last changed; null = not yet. */
  writtenAt: instantSchema.nullable(),
  /** Why it could not be written of late, as a sentence; null = it could. */
  problem: z.string().nullable(),
})
export type CalendarState = z.infer<typeof calendarStateSchema>

const savedSchema = z.strictObject({ file: z.string() }).nullable()

export const reminderChannels = {
  'reminders.state': query([], nothing, z.strictObject({ supported: z.boolean() })),
  /** Shows a message as a reminder would come; `shown` false = the system offers none. */
  'reminders.test': command([], nothing, z.strictObject({ shown: z.boolean() })),
  'calendar.state': query(['data'], nothing, calendarStateSchema),
  /** Asks for a file and keeps the calendar there from now on; null = the owner cancelled. */
  'calendar.choose': command(['data'], nothing, calendarStateSchema.nullable()),
  /** Leaves the file as it is and keeps it no longer. */
  'calendar.stop': command(['data'], nothing, calendarStateSchema),
  /** Asks where to and writes the calendar there, once; null = cancelled. */
  'calendar.saveCopy': command([], nothing, savedSchema),
} as const
