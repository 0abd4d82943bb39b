import { z } from 'zod'
import { idSchema } from '../gear/device'
import { patchOf } from '../patch'
import { instantSchema, localDateSchema } from '../time'
import { sessionFieldsSchema, sessionSchema } from './session'

export const sessionPatchSchema = patchOf(sessionFieldsSchema)
export type SessionPatch = z.infer<typeof sessionPatchSchema>

/** A session with its local day. */
export const sessionRowSchema = sessionSchema.extend({ on: localDateSchema })
export type SessionRow = z.infer<typeof sessionRowSchema>

export const sessionFilterSchema = z.strictObject({
  fromAt: instantSchema.nullable().default(null),
  toAt: instantSchema.nullable().default(null),
  device: idSchema.nullable().default(null),
  scenario: idSchema.nullable().default(null),
  text: z.string().max(200).default(''),
  /** Only sessions that start before this one does; for paging backwards. */
  before: z.strictObject({ startAt: instantSchema, id: z.int() }).nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})

/** Something about a session that only the owner can settle. */
export const sessionNoticeSchema = z.discriminatedUnion('kind', [
  /** The app ended without stopping it; it was closed at the last known moment. */
  z.strictObject({
    kind: z.literal('closed_after_crash'),
    session: z.int(),
    device: idSchema,
    startAt: instantSchema,
    endAt: instantSchema,
  }),
  /** It has run since before this start and has no heartbeat: started from the command line. */
  z.strictObject({
    kind: z.literal('still_running'),
    session: z.int(),
    device: idSchema,
    startAt: instantSchema,
  }),
  /** The computer slept while it ran. */
  z.strictObject({
    kind: z.literal('slept'),
    session: z.int(),
    device: idSchema,
    sleptAt: instantSchema,
    wokeAt: instantSchema,
  }),
  /** It is longer than the owner's sessions usually are. */
  z.strictObject({
    kind: z.literal('long'),
    session: z.int(),
    device: idSchema,
    startAt: instantSchema,
    usualMinutes: z.number(),
  }),
])
export type SessionNotice = z.infer<typeof sessionNoticeSchema>

export const nowPlayingSchema = z.strictObject({
  running: sessionSchema.nullable(),
  notices: z.array(sessionNoticeSchema),
  /** The most recent session that has ended, for "repeat the last" and the rating after Stop. */
  last: sessionSchema.nullable(),
})
export type NowPlaying = z.infer<typeof nowPlayingSchema>

/** Which CSV column holds which field; null = not in the file. */
export const csvMappingSchema = z.strictObject({
  device: z.string(),
  /** The day, where the start column holds times of day only. */
  date: z.string().nullable().default(null),
  start: z.string(),
  end: z.string().nullable(),
  minutes: z.string().nullable(),
  scenario: z.string().nullable(),
  levelDbA: z.string().nullable(),
  rating: z.string().nullable(),
  sweat: z.string().nullable(),
  notes: z.string().nullable(),
})
export type CsvMapping = z.infer<typeof csvMappingSchema>

export const csvPreviewSchema = z.strictObject({
  columns: z.array(z.string()),
  mapping: csvMappingSchema,
  /** The first readable rows, as they would be written. */
  sample: z.array(sessionFieldsSchema),
  readable: z.int(),
  /** Line numbers count from 1, the header included. */
  errors: z.array(z.strictObject({ line: z.int(), message: z.string() })),
  /** How many lines those are. */
  unreadable: z.int(),
})
export type CsvPreview = z.infer<typeof csvPreviewSchema>
