import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/time'

/** By how much main's clock is ahead: it may be set by hand; between the two processes only latency lies else. */
let aheadSeconds = 0
const LATENCY_S = 2
const listeners = new Set<() => void>()

/** The one place of the renderer that reads the clock. */
export function nowAt(): Instant {
  return Math.floor(Date.now() / 1000) + aheadSeconds
}

/** Goes by main's clock from now on. */
export function setClock(mainNowAt: Instant): void {
  const differenceSeconds = mainNowAt - nowAt()
  if (Math.abs(differenceSeconds) <= LATENCY_S) return
  aheadSeconds += differenceSeconds
  for (const listener of listeners) listener()
}

/** The current second, kept fresh every `everySeconds` and whenever the clock is set. */
export function useNow(everySeconds: number): Instant {
  const [now, setNow] = useState(nowAt)
  useEffect(() => {
    const refresh = () => setNow(nowAt())
    const timer = setInterval(refresh, everySeconds * 1000)
    listeners.add(refresh)
    return () => {
      clearInterval(timer)
      listeners.delete(refresh)
    }
  }, [everySeconds])
  return now
}
