import type { QueryClient } from '@tanstack/react-query'
import type { UseNavigateResult } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import type { Texts } from '../../shared/i18n/en'
import { t } from '../../shared/i18n/texts'
import type { Keys } from './keys'
import { askForSwitch, startOrStop, undoLast } from './recordCommands'
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

/** One whose name is found by its id. */
type CommandEverywhere = Omit<Command, 'label' | 'where'> & {
  readonly id: keyof Texts['shell']['commands']
}

/** What works on every screen. The menu of the window names these by id. */
export const COMMANDS: readonly CommandEverywhere[] = [
  {
    id: 'palette.open',
    keys: ['mod+K'],
    run: () => surfaces.show('palette'),
  },
  {
    id: 'go.today',
    keys: ['1'],
    run: ({ navigate }) => void navigate({ to: '/today' }),
  },
  {
    id: 'go.collection',
    keys: ['2'],
    run: ({ navigate }) => void navigate({ to: '/collection' }),
  },
  {
    id: 'go.parts',
    keys: ['3'],
    run: ({ navigate }) => void navigate({ to: '/parts' }),
  },
  {
    id: 'go.sessions',
    keys: ['4'],
    run: ({ navigate }) => void navigate({ to: '/sessions' }),
  },
  {
    id: 'go.agenda',
    keys: ['5'],
    run: ({ navigate }) => void navigate({ to: '/agenda' }),
  },
  {
    id: 'go.insights',
    keys: ['6'],
    run: ({ navigate }) => void navigate({ to: '/insights' }),
  },
  {
    id: 'go.coverage',
    keys: ['7'],
    run: ({ navigate }) => void navigate({ to: '/coverage' }),
  },
  {
    id: 'go.scenarios',
    keys: ['8'],
    run: ({ navigate }) => void navigate({ to: '/scenarios' }),
  },
  {
    id: 'go.shopping',
    keys: ['O'],
    run: ({ navigate }) => void navigate({ to: '/parts', search: { tab: 'shopping' } }),
  },
  {
    id: 'go.settings',
    keys: ['9', 'mod+,'],
    run: ({ navigate }) => void navigate({ to: '/settings' }),
  },
  {
    id: 'session.toggle',
    keys: ['S', 'Space'],
    run: ({ client }) => void startOrStop(client),
  },
  {
    id: 'session.switch',
    keys: ['W'],
    run: () => void askForSwitch(),
  },
  {
    id: 'session.log',
    keys: ['L', 'mod+L'],
    run: ({ navigate }) => void navigate({ to: '/sessions', search: { log: true } }),
  },
  {
    id: 'device.add',
    keys: ['A'],
    run: ({ navigate }) => void navigate({ to: '/collection', search: { add: true } }),
  },
  {
    id: 'part.add',
    keys: ['P'],
    run: ({ navigate }) => void navigate({ to: '/parts', search: { add: true } }),
  },
  {
    id: 'coverage.pack',
    keys: ['B'],
    run: ({ navigate }) => void navigate({ to: '/coverage', search: { view: 'pack' } }),
  },
  {
    id: 'coverage.compare',
    keys: ['C'],
    run: ({ navigate }) => void navigate({ to: '/coverage', search: { view: 'compare' } }),
  },
  {
    id: 'insights.costs',
    keys: ['V'],
    run: ({ navigate }) => void navigate({ to: '/insights', search: { view: 'costs' } }),
  },
  {
    id: 'undo',
    keys: ['mod+Z'],
    run: ({ client }) => void undoLast(client),
  },
  {
    id: 'search',
    keys: ['/', 'mod+F'],
    run: () => (document.querySelector<HTMLElement>('main input[type="search"]') ?? document.body).focus(),
  },
  {
    id: 'keys.open',
    keys: ['?'],
    run: () => surfaces.show('keys'),
  },
]

/** What works on every screen, with its names in the language that is spoken. */
export function commandsEverywhere(): readonly Command[] {
  return COMMANDS.map((command) => ({
    ...command,
    label: t.shell.commands[command.id],
    where: t.shell.keys.everywhere,
  }))
}

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
  return [...screenCommands, ...commandsEverywhere()]
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
