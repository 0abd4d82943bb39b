import { Screen } from '../../ui/Screen'

export function DeviceScreen() {
  return <Screen title="Device">{null}</Screen>
}
