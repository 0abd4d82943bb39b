import { t } from '../../shared/i18n/texts'
import { perObject } from '../../shared/memo'
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch, settingsSchema } from '../../shared/settings'
import type { Store } from '../db/store'
import { type Bench, refuse } from './services'

const KEYS = new Set(Object.keys(DEFAULT_SETTINGS))

/** The owner's settings; a value this version cannot read falls back to its default, alone. */
export function readSettings({ store }: Bench): Settings {
  return settingsIn(store.settings.all())
}

const settingsIn = perObject((rows: ReturnType<Store['settings']['all']>): Settings => {
  const stored = rows.filter(({ key }) => KEYS.has(key))
  const readable = stored.filter(({ key, value }) => settingsSchema.safeParse({ [key]: value }).success)
  return settingsSchema.parse(Object.fromEntries(readable.map(({ key, value }) => [key, value])))
})

export function updateSettings(bench: Bench, patch: SettingsPatch): Settings {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined)
  const merged: Settings = { ...readSettings(bench), ...Object.fromEntries(given) }
  if (!(merged.wearSoon < merged.wearDue && merged.wearDue < merged.wearOverdue)) {
    refuse('VALIDATION', t.services.care.thresholdOrder, 'wearDue')
  }
  for (const [key, value] of given) bench.store.settings.set(key, value)
  return readSettings(bench)
}

/** The zone that decides local days: the owner's, else the computer's. */
export function ownerZone(bench: Bench): string {
  return readSettings(bench).zone ?? bench.clock.zone()
}
