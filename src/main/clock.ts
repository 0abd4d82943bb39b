import type { Clock } from './services/services'

/** The computer's clock: the one place in main that reads it. */
export const systemClock: Clock = {
  nowAt: () => Math.floor(Date.now() / 1000),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}
