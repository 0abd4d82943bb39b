import { Button, Group, Text } from '@mantine/core'
import { productName } from '../../../shared/parts/part'
import { type Locks, NO_LOCKS } from '../../../shared/suggest/locks'
import { useChannel } from '../../app/api'
import { useDeviceName } from '../../ui/names'

interface SetAsideProps {
  readonly locks: Locks
  readonly onLocks: (locks: Locks) => void
  readonly passedOver: number
  readonly onBringBack: () => void
}

/** What narrows the choice just now, each with the way back. */
export function SetAside({ locks, onLocks, passedOver, onBringBack }: SetAsideProps) {
  const kept = useKept(locks)
  if (kept.length === 0 && passedOver === 0) return null
  return (
    <Group gap="xs" mt="xs" role="status">
      {kept.length > 0 ? (
        <Group gap={4}>
          <Text size="sm" c="dimmed">
            You keep {kept.join(' and ')}; the rest is planned around it.
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={() => onLocks(NO_LOCKS)}>
            Let go
          </Button>
        </Group>
      ) : null}
      {passedOver > 0 ? (
        <Button variant="subtle" size="compact-sm" ml={-8} onClick={onBringBack}>
          Bring back what I passed on ({passedOver})
        </Button>
      ) : null}
    </Group>
  )
}

/** What is kept, by name. */
function useKept({ device, tips }: Locks): readonly string[] {
  const nameOf = useDeviceName()
  const parts = useChannel('parts.list', {}).data ?? []
  const products = useChannel('products.list', {}).data ?? []
  const kept = device === null ? [] : [`the ${nameOf(device)}`]
  if (tips === null) return kept
  const row =
    'part' in tips
      ? parts.find(({ part }) => part.id === tips.part)
      : products.find(({ product }) => product.id === tips.product)
  return row ? [...kept, productName(row.product)] : kept
}
