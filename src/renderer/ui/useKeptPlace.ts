import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the place of whoever walks through a list by key when the button at its end shows more: the focus goes from
 * the button to the first of what came. The button itself moves away, or goes.
 * @param waits true until what comes is there
 * @returns to be called when the button is pressed
 */
export function useKeptPlace(button: RefObject<HTMLElement | null>, waits: boolean): () => void {
  const left = useRef<Place | null>(null)
  useEffect(() => {
    if (left.current && !waits && goOn(left.current, button.current)) left.current = null
  })
  useEffect(
    () => () => {
      const place = left.current
      left.current = null
      // By then what came in the button's place is there.
      if (place) setTimeout(() => goOn(place, null))
    },
    [],
  )
  return () => {
    const pressed = button.current
    const list = pressed?.closest('main')
    if (!pressed || !list || document.activeElement !== pressed) return
    const stops = stopsOf(list)
    const last = stops[stops.indexOf(pressed) - 1]
    left.current = last ? { list, last } : null
  }
}

/** The last stop before the button, as the button was pressed. */
interface Place {
  readonly list: HTMLElement
  readonly last: HTMLElement
}

/** Focuses what follows the place; false while nothing but the button does. */
function goOn({ list, last }: Place, button: HTMLElement | null): boolean {
  const stops = stopsOf(list)
  const next = stops[stops.indexOf(last) + 1] ?? last
  if (next === button) return false
  const { activeElement } = document
  if (activeElement === document.body || activeElement === button) next.focus()
  return true
}

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]'

function stopsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility())
}
