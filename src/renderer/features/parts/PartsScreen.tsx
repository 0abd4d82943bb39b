import { Screen } from '../../ui/Screen'

export function PartsScreen() {
  return <Screen title="Tips \&amp; pads">{null}</Screen>
}
