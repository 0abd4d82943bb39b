import { Screen } from '../../ui/Screen'

export function SessionsScreen() {
  return <Screen title="Sessions">{null}</Screen>
}
