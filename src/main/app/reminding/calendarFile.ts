import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Texts } from '../../../shared/i18n/en'
import { t } from '../../../shared/i18n/texts'
import type { CalendarState } from '../../../shared/ipc/channels/reminderChannels'
import { type Instant, instantSchema } from '../../../shared/time'
import { replaceFile } from '../../files'
import { stateFile } from './stateFile'

export interface CalendarFileOptions {
  /** Remembers where the calendar is kept. */
  readonly memory: string
  /** The calendar as it would be now. */
  readonly text: () => string
  readonly nowAt: () => Instant
  /** Called when the state has changed by itself. */
  readonly onState: () => void
  readonly logError: (where: string, error: unknown) => void
}

export interface CalendarFile {
  readonly state: () => CalendarState
  /** Keeps the calendar in this file from now on. @throws the file system's error, and then nothing changes */
  readonly keepIn: (file: string) => void
  readonly stop: () => void
  /** The calendar may read differently now. */
  readonly changed: () => void
  /** Called every second: writes what has changed, after a little while, for changes come in bursts. */
  readonly look: () => void
  /** Writes at once what is still to be written. */
  readonly flush: () => void
}

const REST_S = 4
/** A disk that is unplugged comes back some time. */
const RETRY_S = 60

const keptSchema = z.strictObject({ file: z.string().min(1).nullable(), writtenAt: instantSchema.nullable() })

/** Keeps the agenda as a calendar file where the owner wants it, written only when it reads differently. */
export function keepCalendarFile(options: CalendarFileOptions): CalendarFile {
  const memory = stateFile(options.memory, keptSchema, { file: null, writtenAt: null })
  let { file, writtenAt } = memory.read()
  let problem: string | null = null
  let triedAt: Instant | null = null
  /** Who starts the program finds the calendar up to date. */
  let stale = true

  const write = (target: string) => {
    const text = options.text()
    if (existsSync(target) && sameCalendar(readFileSync(target, 'utf8'), text)) return
    replaceFile(target, text)
    writtenAt = options.nowAt()
  }
  const tryToWrite = () => {
    if (file === null) return
    triedAt = options.nowAt()
    const before = { writtenAt, problem }
    try {
      write(file)
      stale = false
      problem = null
      if (writtenAt !== before.writtenAt) memory.write({ file, writtenAt })
    } catch (error) {
      problem = problemText(error)
      if (problem !== before.problem) options.logError('calendar', error)
    }
    if (writtenAt !== before.writtenAt || problem !== before.problem) options.onState()
  }

  return {
    state: () => ({ file, writtenAt, problem }),
    keepIn: (chosen) => {
      write(chosen)
      writtenAt ??= options.nowAt()
      memory.write({ file: chosen, writtenAt })
      file = chosen
      stale = false
      problem = null
    },
    stop: () => {
      memory.write({ file: null, writtenAt: null })
      file = null
      writtenAt = null
      problem = null
    },
    changed: () => {
      stale = true
    },
    look: () => {
      const restS = problem === null ? REST_S : RETRY_S
      if (stale && (triedAt === null || Math.abs(options.nowAt() - triedAt) >= restS)) tryToWrite()
    },
    flush: () => {
      if (stale) tryToWrite()
    },
  }
}

/** True when two calendars differ in nothing but when they were made. */
function sameCalendar(a: string, b: string): boolean {
  return withoutStamps(a) === withoutStamps(b)
}

function withoutStamps(text: string): string {
  return text.replaceAll(/^DTSTAMP:.*$/gm, '')
}

const PROBLEMS: Readonly<Record<string, keyof Texts['desktop']['calendarProblems']>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EBUSY: 'inUse',
  EISDIR: 'folderNow',
}

function problemText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return t.desktop.calendarProblems[PROBLEMS[code] ?? 'other']
}
