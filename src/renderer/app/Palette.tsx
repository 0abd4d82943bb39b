import { Kbd } from '@mantine/core'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { useChannel } from './api'
import { commandsEverywhere, useCommandsOfScreen } from './commands'
import { keyCaps, onMac } from './keys'
import { filterByWords } from './paletteFilter'
import { paletteStore } from './surfaces'
import { runUndoable } from './undo'
import { useHands } from './useCommands'

/** Does anything from anywhere: every command, every scenario, every device. */
export function Palette() {
  return (
    <Spotlight
      store={paletteStore}
      attributes={{ content: { 'aria-label': t.shell.palette.label } }}
      shortcut={null}
      actions={useActions()}
      limit={12}
      filter={filterByWords}
      maxHeight={420}
      scrollable
      nothingFound={t.shell.palette.nothingFound}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden />,
        placeholder: t.shell.palette.placeholder,
        'aria-label': t.shell.palette.field,
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
      group: t.shell.palette.groups.commands,
      actions: [...ofScreen, ...commandsEverywhere()]
        .filter(({ id }) => id !== 'palette.open')
        .map((command) => ({
          id: command.id,
          label: command.label,
          rightSection: command.keys[0] ? <Kbd>{keyCaps(command.keys[0], onMac).join(' ')}</Kbd> : null,
          onClick: () => command.run(hands),
        })),
    },
    {
      group: t.shell.palette.groups.pick,
      actions: scenarios.map(({ scenario }) => ({
        id: `pick-${scenario.id}`,
        label: t.shell.palette.pickFor({ scenario: scenario.name }),
        onClick: () => void hands.navigate({ to: '/today', search: { scenario: scenario.id } }),
      })),
    },
    {
      group: t.shell.palette.groups.start,
      actions: owned.map((device) => ({
        id: `start-${device.id}`,
        label: t.shell.palette.start({ device: deviceName(device) }),
        keywords: [device.brand, device.model],
        onClick: () => void runUndoable(hands.client, 'sessions.start', { device: device.id }),
      })),
    },
    {
      group: t.shell.palette.groups.open,
      actions: devices.map(({ device }) => ({
        id: `open-${device.id}`,
        label: t.shell.palette.open({ device: deviceName(device) }),
        keywords: [device.brand, device.model],
        onClick: () => void hands.navigate({ to: '/collection/$id', params: { id: device.id } }),
      })),
    },
  ]
}
