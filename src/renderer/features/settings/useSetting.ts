import type { Settings } from '../../../shared/settings'
import { useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { useSettings } from '../../ui/owner'

/** The settings, and a function that saves a change at once. */
export function useSetting(): [Settings, (patch: Partial<Settings>) => void] {
  const settings = useSettings()
  const update = useCommand('settings.update')
  return [settings, (patch) => update.mutate({ patch }, { onError: tellFailure })]
}
