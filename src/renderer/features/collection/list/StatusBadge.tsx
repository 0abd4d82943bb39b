import { Badge } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { formatDayShort } from '../../../../shared/i18n/format'
import { STATUS_WORDS } from '../../../ui/gearWords'

interface StatusBadgeProps {
  readonly device: Pick<Device, 'status' | 'lentTo' | 'dueBackOn'>
  /** Also says by when it is due back. */
  readonly withDate?: boolean
}

/** Why a device is not at hand; nothing when it is. */
export function StatusBadge({ device, withDate = false }: StatusBadgeProps) {
  if (device.status === 'available') return null
  return (
    <Badge variant="outline" color="gray" tt="none" fw={600} maw="100%" title={longWords(device)}>
      {withDate ? longWords(device) : shortWords(device)}
    </Badge>
  )
}

type Status = StatusBadgeProps['device']

function shortWords({ status, lentTo }: Status): string {
  return status === 'lent' && lentTo !== null ? `Lent to ${lentTo}` : STATUS_WORDS[status]
}

function longWords(device: Status): string {
  const { status, dueBackOn } = device
  const words = shortWords(device)
  return status === 'lent' && dueBackOn !== null ? `${words}, back ${formatDayShort(dueBackOn)}` : words
}
