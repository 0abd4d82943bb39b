/** Listening: what runs, what was, and what is corrected or read in. */
import { z } from 'zod'
import { idSchema } from '../../gear/device'
import { sessionFieldsSchema, sessionSchema } from '../../sessions/session'
import {
  csvMappingSchema,
  csvPreviewSchema,
  nowPlayingSchema,
  sessionFilterSchema,
  sessionPatchSchema,
  sessionRowSchema,
} from '../../sessions/views'
import { instantSchema, localDateSchema } from '../../time'
import { changed, command, nothing, query } from '../define'
import { RECORD, rowId } from './common'

export const sessionChannels = {
  'sessions.now': query(['sessions', 'settings'], nothing, nowPlayingSchema),
  'sessions.list': query(['sessions', 'settings'], sessionFilterSchema, z.array(sessionRowSchema)),
  'sessions.month': query(
    ['sessions', 'settings'],
    z.strictObject({ month: z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/) }),
    z.array(z.strictObject({ on: localDateSchema, seconds: z.int(), sessions: z.int() })),
  ),
  'sessions.start': command(
    RECORD,
    z.strictObject({
      device: idSchema,
      scenario: idSchema.nullable().default(null),
      parts: sessionFieldsSchema.shape.parts,
    }),
    changed(sessionSchema),
  ),
  'sessions.stop': command(
    RECORD,
    z.strictObject({ at: instantSchema.nullable().default(null) }),
    changed(sessionSchema),
  ),
  /** Ends the running session and starts one on another device at the same instant. */
  'sessions.switch': command(RECORD, z.strictObject({ device: idSchema }), changed(sessionSchema)),
  'sessions.log': command(RECORD, z.strictObject({ fields: sessionFieldsSchema }), changed(sessionSchema)),
  'sessions.update': command(RECORD, rowId.extend({ patch: sessionPatchSchema }), changed(sessionSchema)),
  'sessions.split': command(RECORD, rowId.extend({ at: instantSchema }), changed(z.array(sessionSchema))),
  'sessions.merge': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(2).max(100) }),
    changed(sessionSchema),
  ),
  'sessions.move': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(1).max(10_000), device: idSchema }),
    changed(z.int()),
  ),
  'sessions.remove': command(
    RECORD,
    z.strictObject({ ids: z.array(z.int().positive()).min(1).max(100_000) }),
    changed(z.int()),
  ),
  'sessions.settle': command(
    RECORD,
    z.strictObject({
      session: z.int().positive(),
      answer: z.enum(['keep', 'end_at', 'leave_out']),
      at: instantSchema.nullable().default(null),
    }),
    changed(z.null()),
  ),
  'sessions.csvPreview': query(
    ['devices', 'sessions'],
    z.strictObject({
      text: z.string().max(50_000_000),
      mapping: csvMappingSchema.nullable().default(null),
      zone: z.string().nullable().default(null),
    }),
    csvPreviewSchema,
  ),
  'sessions.csvImport': command(
    RECORD,
    z.strictObject({
      text: z.string().max(50_000_000),
      mapping: csvMappingSchema,
      zone: z.string().nullable().default(null),
    }),
    changed(z.int()),
  ),
} as const
