import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { useChannel } from '../app/api'

/** The owner's settings; the defaults until they have been read. */
export function useSettings(): Settings {
  return useChannel('settings.get', {}).data ?? DEFAULT_SETTINGS
}

/** The zone that the owner's days and times are told in. */
export function useZone(): string {
  return useChannel('app.info', {}).data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
