import type { DesktopHandlers } from '../ipc/handlers'
import { importCsv, previewCsv } from '../services/sessionsCsv'
import type { OpenRecord } from './record'

/** The channels that take in a table of sessions. */
export type TableHandlers = Pick<DesktopHandlers, 'sessions.csvPreview' | 'sessions.csvImport'>

/** A table as short as this, some hundred lines, is read and written in a few milliseconds. */
const SHORT_CHARACTERS = 16_000

/** Long tables are work for the workshop; starting that for a short one would take longer than the table. */
export function createTables(record: OpenRecord): TableHandlers {
  const { workshop } = record
  return {
    'sessions.csvPreview': (asked) =>
      asked.text.length <= SHORT_CHARACTERS
        ? previewCsv(record.bench(), asked)
        : workshop.turn('preview', ({ run }) =>
            run('previewTable', { collection: record.file(), asked, ...momentOf(record) }),
          ),
    'sessions.csvImport': (asked) =>
      asked.text.length <= SHORT_CHARACTERS
        ? importCsv(record.bench(), asked)
        : workshop.turn('import', ({ run }) =>
            run('importTable', { collection: record.file(), asked, ...momentOf(record) }),
          ),
  }
}

/** When and where, for work that is done elsewhere. */
export function momentOf(record: OpenRecord): { readonly nowAt: number; readonly zone: string } {
  const { clock } = record.bench()
  return { nowAt: clock.nowAt(), zone: clock.zone() }
}
