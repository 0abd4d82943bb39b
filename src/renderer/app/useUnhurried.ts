import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'

let unhurried = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Calls once when the first screen stands. */
export function onceUnhurried(work: () => void): void {
  const stop = subscribe(() => {
    stop()
    work()
  })
}

function calmDown(): void {
  unhurried = true
  for (const listener of listeners) listener()
}

/**
 * False until the window that opens has all that its first screen asked for, and drew it. What is not looked at
 * first is asked for after that: main answers one question after another.
 */
export function useUnhurried(): boolean {
  const calm = useSyncExternalStore(subscribe, () => unhurried)
  const waits = useIsFetching() > 0
  useEffect(() => {
    if (calm || waits) return
    const idle = requestIdleCallback(calmDown)
    return () => cancelIdleCallback(idle)
  }, [calm, waits])
  return calm
}
