import { z } from 'zod'
import { idSchema, longTextSchema } from '../gear/device'
import { t } from '../i18n/texts'
import { instantSchema, isTimeZone } from '../time'

export const SWEATS = ['none', 'light', 'heavy'] as const
export type Sweat = (typeof SWEATS)[number]

export const zoneSchema = z
  .string()
  .max(80)
  .refine(isTimeZone, { error: (): string => t.record.zoneForm })

/** The facts of a session that the owner may edit at any time. */
export const sessionFieldsSchema = z.strictObject({
  device: idSchema,
  /** Built-in or own scenario; null = not said. */
  scenario: idSchema.nullable().default(null),
  startAt: instantSchema,
  /** null = running; at most one session runs. */
  endAt: instantSchema.nullable().default(null),
  /** IANA zone that decides the local day; null = the owner's. */
  zone: zoneSchema.nullable().default(null),
  levelDbA: z.number().min(0).max(140).nullable().default(null),
  temperatureC: z.number().min(-60).max(70).nullable().default(null),
  sweat: z.enum(SWEATS).default('none'),
  rating: z.int().min(1).max(5).nullable().default(null),
  notes: longTextSchema.default(''),
  /** Parts used instead of what is mounted in their slots, for this session only; null = as mounted. */
  parts: z.array(idSchema).min(1).max(12).nullable().default(null),
})
export type SessionFields = z.infer<typeof sessionFieldsSchema>

/** One stretch of listening on one device, `[startAt, endAt)`. */
export const sessionSchema = sessionFieldsSchema.extend({ id: z.int().positive() })
export type Session = z.infer<typeof sessionSchema>
