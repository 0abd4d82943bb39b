import { z } from 'zod'
import { LANGUAGES } from './i18n/languages'
import { t } from './i18n/texts'
import { patchOf } from './patch'
import { zoneSchema } from './sessions/session'
import { GLASSES } from './suggest/types'
import { localDateSchema } from './time'
import { DEFAULT_THRESHOLDS } from './wear/state'

/** `HH:MM` on a 24-hour clock. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => t.settings.timeNeeded })

/** Everything the owner can set; each key has a default, so an empty table is a valid one. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'dark', 'light']).default('system'),
  language: z.enum(['system', ...LANGUAGES]).default('system'),
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
  /** Also watch what wears slowly: a few owners want it, most would be nagged. */
  meterCables: z.boolean().default(false),
  meterHeadbandPads: z.boolean().default(false),
  /** Each as it comes, once a day in one message, or none at all. */
  reminders: z.enum(['each', 'daily', 'off']).default('each'),
  /** Hour of the day for the daily message, local. */
  reminderHour: z.int().min(0).max(23).default(18),
  /** No message between these local times; the same twice = at any hour. */
  quietFrom: timeOfDay.default('22:00'),
  quietTo: timeOfDay.default('08:00'),
  remindReplace: z.boolean().default(true),
  remindOrder: z.boolean().default(true),
  /** Cleaning is asked for only where the owner keeps it, so who is asked wants to be told. */
  remindClean: z.boolean().default(true),
  remindInspect: z.boolean().default(true),
  remindCharge: z.boolean().default(true),
  remindCondition: z.boolean().default(true),
  /** Once a month a card asks to look at five of them. */
  checkups: z.boolean().default(true),
  /** When that card was last answered or put away; null = never. */
  checkupOn: localDateSchema.nullable().default(null),
  /** For how many months the shopping list plans. */
  stockMonths: z.int().min(1).max(24).default(6),
  /** 0 = best pick … 1 = rotate. */
  rotate: z.number().min(0).max(1).default(0),
})
export type Settings = z.infer<typeof settingsSchema>

/** One or more settings to change. */
export const settingsPatchSchema = patchOf(settingsSchema)
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})
