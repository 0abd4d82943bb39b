import type { Clock } from './services/services'

/** The one place of main that reads the clock. */
export const systemClock: Clock = {
  nowAt: () => Math.floor(Date.now() / 1000),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}
