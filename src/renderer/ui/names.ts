import { deviceName } from '../../shared/gear/device'
import { useChannel } from '../app/api'

/** Looks up what the owner calls a device. */
export function useDeviceName(): (id: string) => string {
  const cards = useChannel('devices.list', {}).data ?? []
  return (id) => {
    const card = cards.find(({ device }) => device.id === id)
    return card ? deviceName(card.device) : 'a deleted device'
  }
}

/** Looks up what a scenario is called; null = nothing was said. */
export function useScenarioName(): (id: string | null) => string {
  const entries = useChannel('scenarios.list', {}).data ?? []
  return (id) => {
    if (id === null) return 'no scenario'
    return entries.find(({ scenario }) => scenario.id === id)?.scenario.name ?? id
  }
}
