import { Screen } from '../../ui/Screen'

export function CollectionScreen() {
  return <Screen title="Collection">{null}</Screen>
}
