import { useMemo } from 'react'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { type Command, useScreenCommands } from '../../app/commands'
import { startHere } from '../../app/recordCommands'

/** On Today, the start key starts the pick; while something runs it stops that, as everywhere. */
export function usePickKeys(device: string | null, scenario: string): void {
  const running = useChannel('sessions.now', {}).data?.running ?? null
  const commands = useMemo<readonly Command[]>(
    () =>
      device === null || running !== null
        ? []
        : [
            {
              id: 'today.start',
              label: t.today.startPick,
              keys: ['S', 'Space'],
              where: t.shell.nav.places.today,
              run: ({ client }) => void startHere(client, device, scenario),
            },
          ],
    [device, running, scenario],
  )
  useScreenCommands(commands)
}
