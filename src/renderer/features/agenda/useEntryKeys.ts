import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { t } from '../../../shared/i18n/texts'
import { type Command, useScreenCommands } from '../../app/commands'

interface EntryList<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  onKeyDown(event: KeyboardEvent): void
  onFocus(event: FocusEvent): void
}

/**
 * Lets the arrow keys walk through everything marked `data-entry`, and D marks the one that has the focus done.
 * When an entry goes, the focus stays at its place.
 * @param keys of the entries that are shown; when they change the focus is looked after
 */
export function useEntryKeys<E extends HTMLElement>(keys: string): EntryList<E> {
  const ref = useRef<E>(null)
  const at = useRef<number | null>(null)

  useEffect(() => {
    const lost = keys !== '' && document.activeElement === document.body
    if (lost && at.current !== null) focusEntry(ref.current, at.current)
  }, [keys])
  useScreenCommands(useMemo(() => answerCommands(() => ref.current), []))

  return {
    ref,
    onKeyDown: (event) => {
      const move = MOVES[event.key]
      const entries = entriesOf(ref.current)
      const own = ownIndex(entries, event.target)
      if (!move || own < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      focusEntry(ref.current, move(own, entries.length - 1))
    },
    onFocus: ({ target }) => {
      at.current = ownIndex(entriesOf(ref.current), target)
    },
  }
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

function answerCommands(list: () => HTMLElement | null): readonly Command[] {
  return [
    {
      id: 'agenda.walk',
      label: t.agenda.walk,
      keys: ['ArrowDown', 'ArrowUp'],
      where: t.agenda.title,
      run: () => focusEntry(list(), 0),
    },
    {
      id: 'agenda.done',
      label: t.agenda.markDone,
      keys: ['D'],
      where: t.agenda.title,
      run: () => {
        const entries = entriesOf(list())
        const chosen = entries[ownIndex(entries, document.activeElement)]
        chosen?.querySelector<HTMLElement>('[data-done]')?.click()
      },
    },
  ]
}

function entriesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
}

/** The innermost entry that holds an element: a group holds those it unfolds. */
function ownIndex(entries: readonly HTMLElement[], target: EventTarget | null): number {
  return entries.findLastIndex((entry) => target instanceof Node && entry.contains(target))
}

/** Focuses the first thing of an entry that can be worked; never over either end. */
function focusEntry(list: HTMLElement | null, index: number): void {
  const entries = entriesOf(list)
  const entry = entries[Math.min(Math.max(0, index), entries.length - 1)]
  const control = entry?.querySelector<HTMLElement>('a, button')
  control?.focus()
  entry?.scrollIntoView({ block: 'nearest' })
}
