import { Badge } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { formatDayShort } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'

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
  return status === 'lent' && lentTo !== null
    ? t.collection.list.lentTo({ name: lentTo })
    : t.gear.statuses[status]
}

function longWords(device: Status): string {
  const { status, lentTo, dueBackOn } = device
  if (status !== 'lent' || dueBackOn === null) return shortWords(device)
  const day = formatDayShort(dueBackOn)
  return lentTo === null
    ? t.collection.list.lentBack({ day })
    : t.collection.list.lentToBack({ name: lentTo, day })
}
