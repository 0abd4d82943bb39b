import type { QueryClient } from '@tanstack/react-query'
import type { UseNavigateResult } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import type { Keys } from './keys'
import { startOrStop, undoLast } from './recordCommands'
import { surfaces } from './surfaces'

/** What a command may use. */
export interface Hands {
  readonly client: QueryClient
  readonly navigate: UseNavigateResult<string>
}

/** Something the owner can do by key, from the palette, or from the menu. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly keys: readonly Keys[]
  /** Where it works, as the key sheet's heading. */
  readonly where: string
  readonly run: (hands: Hands) => void
}

const EVERYWHERE = 'Everywhere'

/** What works on every screen. The menu of the window names these by id. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'palette.open',
    label: 'Do anything …',
    keys: ['mod+K'],
    where: EVERYWHERE,
    run: () => surfaces.show('palette'),
  },
  {
    id: 'go.today',
    label: 'Go to Today',
    keys: ['1'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/today' }),
  },
  {
    id: 'go.collection',
    label: 'Go to Collection',
    keys: ['2'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/collection' }),
  },
  {
    id: 'go.parts',
    label: 'Go to Tips & pads',
    keys: ['3'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/parts' }),
  },
  {
    id: 'go.sessions',
    label: 'Go to Sessions',
    keys: ['4'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/sessions' }),
  },
  {
    id: 'go.agenda',
    label: 'Go to the agenda',
    keys: ['5'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/agenda' }),
  },
  {
    id: 'go.insights',
    label: 'Go to Insights',
    keys: ['6'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/insights' }),
  },
  {
    id: 'go.coverage',
    label: 'Go to Coverage',
    keys: ['7'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/coverage' }),
  },
  {
    id: 'go.scenarios',
    label: 'Go to your scenarios',
    keys: ['8'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/scenarios' }),
  },
  {
    id: 'go.shopping',
    label: 'Go to the shopping list',
    keys: ['O'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/parts', search: { tab: 'shopping' } }),
  },
  {
    id: 'go.settings',
    label: 'Go to Settings',
    keys: ['9', 'mod+,'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/settings' }),
  },
  {
    id: 'session.toggle',
    label: 'Start the last device again, or stop',
    keys: ['S', 'Space'],
    where: EVERYWHERE,
    run: ({ client }) => void startOrStop(client),
  },
  {
    id: 'session.switch',
    label: 'Switch gear in the running session',
    keys: ['W'],
    where: EVERYWHERE,
    run: () => surfaces.show('switch'),
  },
  {
    id: 'session.log',
    label: 'Log a past session',
    keys: ['L', 'mod+L'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/sessions', search: { log: true } }),
  },
  {
    id: 'device.add',
    label: 'Add a device',
    keys: ['A'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/collection', search: { add: true } }),
  },
  {
    id: 'part.add',
    label: 'Add tips or pads',
    keys: ['P'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/parts', search: { add: true } }),
  },
  {
    id: 'coverage.pack',
    label: 'Make a packing list',
    keys: ['B'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/coverage', search: { view: 'pack' } }),
  },
  {
    id: 'coverage.compare',
    label: 'Compare two devices',
    keys: ['C'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/coverage', search: { view: 'compare' } }),
  },
  {
    id: 'insights.costs',
    label: 'See what it costs',
    keys: ['V'],
    where: EVERYWHERE,
    run: ({ navigate }) => void navigate({ to: '/insights', search: { view: 'costs' } }),
  },
  {
    id: 'undo',
    label: 'Undo the last change',
    keys: ['mod+Z'],
    where: EVERYWHERE,
    run: ({ client }) => void undoLast(client),
  },
  {
    id: 'search',
    label: 'Search on this screen',
    keys: ['/', 'mod+F'],
    where: EVERYWHERE,
    run: () => (document.querySelector<HTMLElement>('main input[type="search"]') ?? document.body).focus(),
  },
  {
    id: 'keys.open',
    label: 'Show all keys',
    keys: ['?'],
    where: EVERYWHERE,
    run: () => surfaces.show('keys'),
  },
]

let screenCommands: readonly Command[] = []
const listeners = new Set<() => void>()

function setScreenCommands(next: readonly Command[]) {
  screenCommands = next
  for (const listener of listeners) listener()
}

/**
 * Adds commands while a screen is shown; on the same key they come before those that work everywhere.
 * Keep the list stable (useMemo, or a constant).
 */
export function useScreenCommands(commands: readonly Command[]): void {
  useEffect(() => {
    setScreenCommands([...commands, ...screenCommands])
    return () => setScreenCommands(screenCommands.filter((command) => !commands.includes(command)))
  }, [commands])
}

/** All commands in force, the screen's own first. */
export function allCommands(): readonly Command[] {
  return [...screenCommands, ...COMMANDS]
}

/** The commands of the screen that is shown. */
export function useCommandsOfScreen(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => screenCommands,
  )
}
