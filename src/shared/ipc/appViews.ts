import { z } from 'zod'
import { BACKUP_KINDS } from '../backups/backup'
import { voiceSchema } from '../i18n/languages'
import { instantSchema } from '../time'

/** What takes long, by what it is for. */
export const WORKS = ['copy', 'daily', 'export', 'import', 'look', 'open', 'preview', 'restore'] as const
export type Work = (typeof WORKS)[number]
/** What the owner can call off. */
export const CANCELLABLE = ['copy', 'export', 'import', 'preview'] as const satisfies readonly Work[]
export type Cancellable = (typeof CANCELLABLE)[number]

export const appInfoSchema = z.strictObject({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['darwin', 'win32', 'linux']),
  /** The zone in force: the owner's setting, else the computer's. */
  zone: z.string(),
  /** What main speaks, for the page to speak the same. */
  voice: voiceSchema,
  nowAt: instantSchema,
  /** True while the sample collection is open instead of the owner's. */
  sample: z.boolean(),
  /** Folder of the owner's file, for Settings. */
  dataFolder: z.string(),
  /** The program that seems to synchronise that folder, by its name; null = none is known to. */
  syncedBy: z.string().nullable(),
  fileBytes: z.int(),
})

export const weekSchema = z.strictObject({
  seconds: z.int(),
  /** Share of the weekly sound dose in the last 7 × 24 h, from sessions with a level; null = none has one. */
  doseShare: z.number().nullable(),
  /** Seconds of listening without a stated level. */
  secondsWithoutLevel: z.int(),
})
export type Week = z.infer<typeof weekSchema>

export const backupSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(BACKUP_KINDS),
  at: instantSchema,
  bytes: z.int(),
})
export type Backup = z.infer<typeof backupSchema>

/** What a check of a copy found. */
export const backupLookSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('good'),
    contents: z.strictObject({
      devices: z.int(),
      parts: z.int(),
      sessions: z.int(),
      lastSessionAt: instantSchema.nullable(),
    }),
  }),
  z.strictObject({ kind: z.enum(['damaged', 'newer', 'unreadable']) }),
])

/** Why the last copy that should have made itself could not be made. */
export const backupFailureSchema = z.strictObject({ at: instantSchema, message: z.string() })

export const importPreviewSchema = z.strictObject({
  /** Hand it back to import exactly what was read. */
  token: z.string(),
  file: z.string(),
  counts: z.record(z.string(), z.int()),
  /** True when the open collection has nothing in it yet. */
  intoEmpty: z.boolean(),
  /** JSON path and reason, up to 50; with any, nothing can be imported. */
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>
