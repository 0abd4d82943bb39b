import { useEffect } from 'react'

/** For dialogs that are drawn only while they are open: when they go, the focus returns to what had it before. */
export function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return
    const before = document.activeElement
    return () => {
      window.setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [opened])
}
