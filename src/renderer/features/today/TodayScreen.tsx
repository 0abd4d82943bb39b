import { Screen } from '../../ui/Screen'

export function TodayScreen() {
  return <Screen title="Today">{null}</Screen>
}
