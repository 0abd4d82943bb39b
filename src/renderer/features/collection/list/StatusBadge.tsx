import { Badge } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { formatDayShort } from '../../../ui/format'
import { STATUS_WORDS } from '../../../ui/gearWords'

interface StatusBadgeProps {
  readonly device: Pick<Device, 'status' | 'lentTo' | 'dueBackOn'>
}

/** Why a device is not at hand; nothing when it is. */
export function StatusBadge({ device }: StatusBadgeProps) {
  if (device.status === 'available') return null
  return (
    <Badge variant="outline" color="gray" tt="none" fw={600} maw="100%">
      {device.status === 'lent' ? loanWords(device) : STATUS_WORDS[device.status]}
    </Badge>
  )
}

function loanWords({ lentTo, dueBackOn }: StatusBadgeProps['device']): string {
  const to = lentTo === null ? 'Lent' : `Lent to ${lentTo}`
  return dueBackOn === null ? to : `${to}, back ${formatDayShort(dueBackOn)}`
}
