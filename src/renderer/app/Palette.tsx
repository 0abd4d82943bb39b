import { Kbd } from '@mantine/core'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { deviceName } from '../../shared/gear/device'
import { useChannel } from './api'
import { COMMANDS, useCommandsOfScreen } from './commands'
import { keyCaps, onMac } from './keys'
import { filterByWords } from './paletteFilter'
import { runUndoable } from './undo'
import { useHands } from './useCommands'

/** Does anything from anywhere: every command, every scenario, every device. */
export function Palette() {
  return (
    <Spotlight
      attributes={{ content: { 'aria-label': 'Palette' } }}
      shortcut={null}
      actions={useActions()}
      limit={12}
      filter={filterByWords}
      maxHeight={420}
      scrollable
      nothingFound="Nothing like that. Try a device, a scenario, or what you want to do."
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden />,
        placeholder: 'Start HD 600, Pick for Flight, Log a past session …',
        'aria-label': 'Do anything',
      }}
    />
  )
}

function useActions(): SpotlightActionGroupData[] {
  const hands = useHands()
  const ofScreen = useCommandsOfScreen()
  const devices = useChannel('devices.list', {}).data ?? []
  const scenarios = useChannel('scenarios.list', {}).data ?? []
  const owned = devices.map(({ device }) => device).filter(({ retiredAt }) => retiredAt === null)

  return [
    {
      group: 'Commands',
      actions: [...ofScreen, ...COMMANDS]
        .filter(({ id }) => id !== 'palette.open')
        .map((command) => ({
          id: command.id,
          label: command.label,
          rightSection: command.keys[0] ? <Kbd>{keyCaps(command.keys[0], onMac).join(' ')}</Kbd> : null,
          onClick: () => command.run(hands),
        })),
    },
    {
      group: 'Pick',
      actions: scenarios.map(({ scenario }) => ({
        id: `pick-${scenario.id}`,
        label: `Pick for ${scenario.name}`,
        onClick: () => void hands.navigate({ to: '/today', search: { scenario: scenario.id } }),
      })),
    },
    {
      group: 'Start',
      actions: owned.map((device) => ({
        id: `start-${device.id}`,
        label: `Start ${deviceName(device)}`,
        keywords: [device.brand, device.model],
        onClick: () => void runUndoable(hands.client, 'sessions.start', { device: device.id }),
      })),
    },
    {
      group: 'Open',
      actions: devices.map(({ device }) => ({
        id: `open-${device.id}`,
        label: `Open ${deviceName(device)}`,
        keywords: [device.brand, device.model],
        onClick: () => void hands.navigate({ to: '/collection/$id', params: { id: device.id } }),
      })),
    },
  ]
}
