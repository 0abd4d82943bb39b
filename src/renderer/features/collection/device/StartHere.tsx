import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { useChannel } from '../../../app/api'
import { startHere } from '../../../app/recordCommands'

interface StartHereProps {
  readonly device: Pick<Device, 'id' | 'retiredAt'>
}

/** Starts a session on this device, or moves the running one over. */
export function StartHere({ device }: StartHereProps) {
  const client = useQueryClient()
  const { start: words } = t.collection.device
  const running = useChannel('sessions.now', {}).data?.running ?? null
  const start = useMutation({
    mutationFn: () => startHere(client, device.id, running?.scenario ?? null),
  })
  const here = running?.device === device.id
  return (
    <Button
      disabled={here || device.retiredAt !== null}
      loading={start.isPending}
      onClick={() => start.mutate()}
    >
      {here ? words.now : running ? words.switch : words.start}
    </Button>
  )
}
