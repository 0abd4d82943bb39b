import { createSpotlight } from '@mantine/spotlight'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** What can lie over the screen and be called up from anywhere. */
export type Surface = 'palette' | 'keys' | 'switch'

const [store, palette] = createSpotlight()
/** Whether the palette is open, also before it has been read from the disk. */
export const paletteStore = store

let open: Surface | null = null
const listeners = new Set<() => void>()

function set(next: Surface | null) {
  open = next
  for (const listener of listeners) listener()
}

export const surfaces = {
  show: (surface: Surface) => (surface === 'palette' ? palette.open() : set(surface)),
  close: () => set(null),
  /** True from when it was called up: it may have to be read from the disk before it is seen. */
  isPaletteOpen: () => paletteStore.getState().opened,
}

export function useOpenSurface(): Surface | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}

/** True from when it was first called up: what has never been seen need not be there. */
export function useWasOpened(surface: Surface): boolean {
  const isOpen = useOpenSurface() === surface
  const [was, setWas] = useState(isOpen)
  useEffect(() => {
    if (isOpen) setWas(true)
  }, [isOpen])
  return was || isOpen
}
