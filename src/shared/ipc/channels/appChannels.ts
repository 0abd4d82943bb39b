/** Settings, sources, undo, files and the program itself. */
import { z } from 'zod'
import { idSchema } from '../../gear/device'
import { sourceSchema } from '../../gear/source'
import { settingsPatchSchema, settingsSchema } from '../../settings'
import { instantSchema } from '../../time'
import {
  appInfoSchema,
  backupFailureSchema,
  backupLookSchema,
  backupSchema,
  CANCELLABLE,
  importPreviewSchema,
} from '../appViews'
import { changed, command, nothing, query, undoTicketSchema } from '../define'
import { id } from './common'

/** Another collection, or another state of it: everything is stale. */
const ALL = ['devices', 'parts', 'sessions', 'scenarios', 'sources', 'settings', 'undo', 'data'] as const

export const appChannels = {
  'settings.get': query(['settings'], nothing, settingsSchema),
  'settings.update': command(['settings'], z.strictObject({ patch: settingsPatchSchema }), settingsSchema),
  'sources.list': query(['sources'], nothing, z.array(sourceSchema)),
  'sources.save': command(
    ['sources', 'undo'],
    z.strictObject({ id: idSchema.nullable(), draft: sourceSchema.omit({ id: true }) }),
    changed(sourceSchema),
  ),
  'sources.remove': command(['sources', 'undo'], id, changed(z.null())),
  'undo.last': query(['undo'], nothing, undoTicketSchema.extend({ at: instantSchema }).nullable()),
  'undo.run': command(ALL, z.strictObject({ id: z.int().positive() }), z.strictObject({ label: z.string() })),
  'app.info': query(['data', 'settings'], nothing, appInfoSchema),
  'data.openFolder': command([], nothing, z.null()),
  'data.backups': query(['data'], nothing, z.array(backupSchema)),
  'data.backupContents': query(['data'], z.strictObject({ name: z.string().max(200) }), backupLookSchema),
  'data.backupFailure': query(['data'], nothing, backupFailureSchema.nullable()),
  'data.backUp': command(['data'], nothing, backupSchema),
  'data.restore': command(ALL, z.strictObject({ name: z.string().max(200) }), z.null()),
  /** Asks where to; null = the owner cancelled. */
  'data.export': command(
    [],
    z.strictObject({ what: z.enum(['collection', 'sessions_csv']) }),
    z.strictObject({ file: z.string() }).nullable(),
  ),
  /** Asks for a file and reads it without writing anything; null = cancelled. */
  'data.importPreview': command([], nothing, importPreviewSchema.nullable()),
  /** Reads the file that was opened with Canalog under that name, writing nothing; null = it is not on offer any more. */
  'data.openedPreview': command(
    [],
    z.strictObject({ token: z.string().max(100) }),
    importPreviewSchema.nullable(),
  ),
  'data.import': command(
    ALL,
    z.strictObject({ token: z.string().max(100), mode: z.enum(['add', 'replace']) }),
    changed(z.strictObject({ added: z.int(), skipped: z.int() })),
  ),
  /** Calls off long work, which then answers `CANCELLED`; false = there was none of that kind. */
  'data.cancel': command([], z.strictObject({ work: z.enum(CANCELLABLE) }), z.boolean()),
  'data.sample': command(ALL, z.strictObject({ on: z.boolean() }), z.null()),
} as const
