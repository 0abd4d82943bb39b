import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * For dialogs that are drawn only while they are open, and for work during which the button that began it cannot be
 * pressed: when it is over, the focus returns to what had it before, unless it went elsewhere by itself.
 */
export function useFocusBack(lasts: boolean): void {
  const lastFocused = useLastFocused()
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!lasts) return
    const { activeElement, body } = document
    const pressed = lastFocused.current
    // A button loses the focus in the moment in which it cannot be pressed any more.
    if (activeElement !== body) before.current = activeElement
    else if (pressed?.isConnected && pressed.matches(':disabled')) before.current = pressed
    return () => {
      window.setTimeout(() => {
        if (document.activeElement === body && before.current instanceof HTMLElement) before.current.focus()
        // One that cannot be pressed yet has it once that is over, too.
        if (document.activeElement === before.current) before.current = null
      })
    }
  }, [lasts, lastFocused])
}

function useLastFocused() {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    last.current = document.activeElement
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return last
}
