import type { Settings } from '../../../shared/settings'
import { useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { useSettings } from '../../ui/owner'

/** The settings, and a function that saves a change at once. What is on its way there already shows. */
export function useSetting(): [Settings, (patch: Partial<Settings>) => void] {
  const settings = useSettings()
  const { mutate, variables, isPending } = useCommand('settings.update')
  const shown = isPending ? Object.assign({}, settings, variables.patch) : settings
  return [shown, (patch) => mutate({ patch }, { onError: tellFailure })]
}
