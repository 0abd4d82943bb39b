import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/time'

/** The one place of the renderer that reads the clock. */
export function nowAt(): Instant {
  return Math.floor(Date.now() / 1000)
}

/** The current second, kept fresh every `everySeconds`. */
export function useNow(everySeconds: number): Instant {
  const [now, setNow] = useState(nowAt)
  useEffect(() => {
    const timer = setInterval(() => setNow(nowAt()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now
}
