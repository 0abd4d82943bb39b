import { formatInstant } from '../../src/shared/time'
import { HOUR, NOON } from './support'

/** So many sessions of one device, an hour each, all of them over before `NOON`. */
export function longTable(device: string, sessions: number): string {
  const startsAt = (nth: number) => NOON - 2 * HOUR * (sessions - nth)
  const lines = Array.from({ length: sessions }, (_, nth) => `${device},${formatInstant(startsAt(nth))},60`)
  return ['device,start,minutes', ...lines].join('\n')
}

/** What the page asks for with a table of those columns. */
export function tableOf(text: string) {
  const none = {
    date: null,
    end: null,
    scenario: null,
    levelDbA: null,
    rating: null,
    sweat: null,
    notes: null,
  }
  return { text, mapping: { ...none, device: 'device', start: 'start', minutes: 'minutes' }, zone: 'UTC' }
}
