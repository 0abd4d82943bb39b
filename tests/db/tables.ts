import { formatInstant, type Instant, SECONDS_PER_HOUR } from '../../src/shared/time'

/** So many sessions of one device, an hour each, all of them over before `endsAt`. */
export function longTable(device: string, sessions: number, endsAt: Instant): string {
  const startsAt = (nth: number) => endsAt - 2 * SECONDS_PER_HOUR * (sessions - nth)
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
