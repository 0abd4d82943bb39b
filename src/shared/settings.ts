import { z } from 'zod'
import { patchOf } from './patch'
import { zoneSchema } from './sessions/session'
import { GLASSES } from './suggest/types'
import { DEFAULT_THRESHOLDS } from './wear/state'

/** Everything the owner can set; each key has a default, so an empty table is a valid one. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'dark', 'light']).default('system'),
  glasses: z.enum(GLASSES).default('none'),
  /** null = the computer's zone. */
  zone: zoneSchema.nullable().default(null),
  deliveryDays: z.int().min(0).max(365).default(5),
  temperatureUnit: z.enum(['C', 'F']).default('C'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  /** Level the owner likes in quiet, dB(A). [assumed] */
  quietLevelDbA: z.number().min(30).max(100).default(70),
  doseMode: z.enum(['adult', 'sensitive']).default('adult'),
  wearSoon: z.number().min(0.01).max(0.99).default(DEFAULT_THRESHOLDS.soon),
  wearDue: z.number().min(0.01).max(0.99).default(DEFAULT_THRESHOLDS.due),
  wearOverdue: z.number().min(0.01).max(0.99).default(DEFAULT_THRESHOLDS.overdue),
  /** 0 = best pick … 1 = rotate. */
  rotate: z.number().min(0).max(1).default(0),
})
export type Settings = z.infer<typeof settingsSchema>

/** One or more settings to change. */
export const settingsPatchSchema = patchOf(settingsSchema)
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})
