import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * For dialogs that are drawn only while they are open, and for work during which the button that began it cannot be
 * pressed: when it is over, the focus returns to what had it before, unless it went elsewhere by itself.
 */
export function useFocusBack(lasts: boolean): void {
  const lastFocused = useLastFocused()
  useLayoutEffect(() => {
    if (!lasts) return
    const { activeElement, body } = document
    const pressed = lastFocused.current
    // A button loses the focus in the moment in which it cannot be pressed any more.
    const before = activeElement === body && pressed?.matches(':disabled') ? pressed : activeElement
    return () => {
      window.setTimeout(() => {
        if (document.activeElement === body && before instanceof HTMLElement) before.focus()
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
