import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { invalidateTopics } from './api'
import { setClock } from './clock'
import { allCommands, type Command, type Hands } from './commands'
import { isStroke, onMac } from './keys'
import { surfaces } from './surfaces'

/** What commands work with, from inside the router. */
export function useHands(): Hands {
  return { client: useQueryClient(), navigate: useNavigate() }
}

/** Lets the keyboard and the window's menu run commands, and main make answers stale. */
export function useCommands(): void {
  const client = useQueryClient()
  const navigate = useNavigate()
  const router = useRouter()

  useEffect(() => {
    const hands: Hands = { client, navigate }

    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat || event.isComposing) return
      const command = commandFor(event)
      if (!command) return
      event.preventDefault()
      command.run(hands)
    }
    document.addEventListener('keydown', onKey)
    const offChanged = window.canalog.on('changed', ({ topics, nowAt }) => {
      setClock(nowAt)
      void invalidateTopics(client, topics)
    })
    const offOpen = window.canalog.on('open', ({ path }) => router.history.push(path))
    const offCommand = window.canalog.on('command', ({ id }) =>
      allCommands()
        .find((command) => command.id === id)
        ?.run(hands),
    )
    return () => {
      document.removeEventListener('keydown', onKey)
      offChanged()
      offOpen()
      offCommand()
    }
  }, [client, navigate, router])
}

const TEXT_FIELDS =
  'textarea, select, [role="combobox"], input:not([type="radio"], [type="checkbox"], [type="range"])'
const OVERLAYS = '[role="dialog"], [role="menu"], [role="listbox"]'
/** What the space bar itself works; on a chosen radio button it does nothing, so there it is free. */
const WORKED_BY_SPACE =
  'button, a, summary, input:not([type="radio"]:checked), [role="button"], [role="tab"], [role="switch"]'

/** The command a key press means here; null while typing, or while something lies over the screen. */
function commandFor(event: KeyboardEvent): Command | null {
  const target = event.target instanceof HTMLElement ? event.target : document.body
  const typing = target.isContentEditable || target.matches(TEXT_FIELDS)
  const hasMod = event.ctrlKey || event.metaKey
  if (typing && (!hasMod || isStroke(event, 'mod+Z', onMac))) return null
  // What is typed after the key that calls up the palette is meant for it, also before it can take it.
  if (target.closest(OVERLAYS) || surfaces.isPaletteOpen()) return null
  if (event.key === ' ' && target.matches(WORKED_BY_SPACE)) return null
  const fits = ({ keys }: Command) => keys.some((key) => isStroke(event, key, onMac))
  return allCommands().find(fits) ?? null
}
