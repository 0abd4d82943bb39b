import { z } from 'zod'
import { idSchema, SLOTS } from '../gear/device'
import { instantSchema, localDateSchema } from '../time'
import { WEAR_STATES } from '../wear/types'

export const appInfoSchema = z.strictObject({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['darwin', 'win32', 'linux']),
  /** The zone in force: the owner's setting, else the computer's. */
  zone: z.string(),
  locale: z.string(),
  nowAt: instantSchema,
  /** True while the sample collection is open instead of the owner's. */
  sample: z.boolean(),
  /** Folder of the owner's file, for Settings. */
  dataFolder: z.string(),
  fileBytes: z.int(),
})
export type AppInfo = z.infer<typeof appInfoSchema>

/** One thing the owner should look at, most urgent first. */
export const attentionItemSchema = z.strictObject({
  part: idSchema,
  name: z.string(),
  device: idSchema.nullable(),
  deviceName: z.string().nullable(),
  slot: z.enum(SLOTS).nullable(),
  state: z.enum(WEAR_STATES),
  damage: z.number(),
  medianDamage: z.number(),
  pWornNow: z.number(),
  /** "89 h of about 250 h: half of such pairs are worn out by 2 December" */
  why: z.string(),
  spares: z.int(),
  orderBy: localDateSchema.nullable(),
})
export type AttentionItem = z.infer<typeof attentionItemSchema>

export const weekSchema = z.strictObject({
  seconds: z.int(),
  /** Share of the weekly sound dose in the last 7 × 24 h, from sessions with a level; null = none has one. */
  doseShare: z.number().nullable(),
  /** Seconds of listening without a stated level. */
  secondsWithoutLevel: z.int(),
})
export type Week = z.infer<typeof weekSchema>

export const backupSchema = z.strictObject({ name: z.string(), at: instantSchema, bytes: z.int() })
export type Backup = z.infer<typeof backupSchema>

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
