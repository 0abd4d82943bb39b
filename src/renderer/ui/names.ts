import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { useChannel } from '../app/api'

/** Looks up what the owner calls a device. */
export function useDeviceName(): (id: string) => string {
  const cards = useChannel('devices.list', {}).data ?? []
  return (id) => {
    const card = cards.find(({ device }) => device.id === id)
    return card ? deviceName(card.device) : t.ui.deviceChoice.deleted
  }
}

/** Looks up what a scenario is called; null = nothing was said. */
export function useScenarioName(): (id: string | null) => string {
  const entries = useChannel('scenarios.list', {}).data ?? []
  return (id) => {
    if (id === null) return t.ui.scenarioChoice.none
    return entries.find(({ scenario }) => scenario.id === id)?.scenario.name ?? id
  }
}
