import { Screen } from '../../ui/Screen'

export function SettingsScreen() {
  return <Screen title="Settings">{null}</Screen>
}
