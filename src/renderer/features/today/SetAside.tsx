import { Button, Group, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
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
  if (kept === null && passedOver === 0) return null
  return (
    <Group gap="xs" mt="xs" role="status">
      {kept === null ? null : (
        <Group gap={4}>
          <Text size="sm" c="dimmed">
            {kept}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={() => onLocks(NO_LOCKS)}>
            {t.today.setAside.letGo}
          </Button>
        </Group>
      )}
      {passedOver > 0 ? (
        <Button variant="subtle" size="compact-sm" ml={-8} onClick={onBringBack}>
          {t.today.setAside.bringBack({ count: passedOver })}
        </Button>
      ) : null}
    </Group>
  )
}

/** What is kept, as a sentence; null = nothing. */
function useKept({ device, tips }: Locks): string | null {
  const nameOf = useDeviceName()
  const parts = useChannel('parts.list', {}).data ?? []
  const products = useChannel('products.list', {}).data ?? []
  const { keepDevice, keepTips, keepBoth } = t.today.setAside
  const row =
    tips === null
      ? undefined
      : 'part' in tips
        ? parts.find(({ part }) => part.id === tips.part)
        : products.find(({ product }) => product.id === tips.product)
  const named = row ? productName(row.product) : null
  if (device === null) return named === null ? null : keepTips({ tips: named })
  const name = nameOf(device)
  return named === null ? keepDevice({ device: name }) : keepBoth({ device: name, tips: named })
}
