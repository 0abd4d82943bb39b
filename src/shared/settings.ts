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

/** What holds until the owner says otherwise. */
const USUAL = {
  theme: 'system',
  language: 'system',
  glasses: 'none',
  zone: null,
  deliveryDays: 5,
  temperatureUnit: 'C',
  currency: 'EUR',
  quietLevelDbA: 70,
  doseMode: 'adult',
  wearSoon: DEFAULT_THRESHOLDS.soon,
  wearDue: DEFAULT_THRESHOLDS.due,
  wearOverdue: DEFAULT_THRESHOLDS.overdue,
  meterCables: false,
  meterHeadbandPads: false,
  reminders: 'each',
  reminderHour: 18,
  quietFrom: '22:00',
  quietTo: '08:00',
  remindReplace: true,
  remindOrder: true,
  remindClean: true,
  remindInspect: true,
  remindCharge: true,
  remindCondition: true,
  checkups: true,
  checkupOn: null,
  stockMonths: 6,
  rotate: 0,
} as const

/** Everything the owner can set; each key has a default, so an empty table is a valid one. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'dark', 'light']).default(USUAL.theme),
  language: z.enum(['system', ...LANGUAGES]).default(USUAL.language),
  glasses: z.enum(GLASSES).default(USUAL.glasses),
  /** null = the computer's zone. */
  zone: zoneSchema.nullable().default(USUAL.zone),
  deliveryDays: z.int().min(0).max(365).default(USUAL.deliveryDays),
  temperatureUnit: z.enum(['C', 'F']).default(USUAL.temperatureUnit),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default(USUAL.currency),
  /** Level the owner likes in quiet, dB(A). [assumed] */
  quietLevelDbA: z.number().min(30).max(100).default(USUAL.quietLevelDbA),
  doseMode: z.enum(['adult', 'sensitive']).default(USUAL.doseMode),
  wearSoon: z.number().min(0.01).max(0.99).default(USUAL.wearSoon),
  wearDue: z.number().min(0.01).max(0.99).default(USUAL.wearDue),
  wearOverdue: z.number().min(0.01).max(0.99).default(USUAL.wearOverdue),
  /** Also watch what wears slowly: a few owners want it, most would be nagged. */
  meterCables: z.boolean().default(USUAL.meterCables),
  meterHeadbandPads: z.boolean().default(USUAL.meterHeadbandPads),
  /** Each as it comes, once a day in one message, or none at all. */
  reminders: z.enum(['each', 'daily', 'off']).default(USUAL.reminders),
  /** Hour of the day for the daily message, local. */
  reminderHour: z.int().min(0).max(23).default(USUAL.reminderHour),
  /** No message between these local times; the same twice = at any hour. */
  quietFrom: timeOfDay.default(USUAL.quietFrom),
  quietTo: timeOfDay.default(USUAL.quietTo),
  remindReplace: z.boolean().default(USUAL.remindReplace),
  remindOrder: z.boolean().default(USUAL.remindOrder),
  /** Cleaning is asked for only where the owner keeps it, so who is asked wants to be told. */
  remindClean: z.boolean().default(USUAL.remindClean),
  remindInspect: z.boolean().default(USUAL.remindInspect),
  remindCharge: z.boolean().default(USUAL.remindCharge),
  remindCondition: z.boolean().default(USUAL.remindCondition),
  /** Once a month a card asks to look at five of them. */
  checkups: z.boolean().default(USUAL.checkups),
  /** When that card was last answered or put away; null = never. */
  checkupOn: localDateSchema.nullable().default(USUAL.checkupOn),
  /** For how many months the shopping list plans. */
  stockMonths: z.int().min(1).max(24).default(USUAL.stockMonths),
  /** 0 = best pick … 1 = rotate. */
  rotate: z.number().min(0).max(1).default(USUAL.rotate),
})
export type Settings = z.infer<typeof settingsSchema>

/** One or more settings to change. */
export const settingsPatchSchema = patchOf(settingsSchema)
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const DEFAULT_SETTINGS: Settings = USUAL
