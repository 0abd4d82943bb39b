/** Numbers and spans of time as a person would say them. */

/** `28`, `0`, `-3`: whole, never `-0`. */
export function whole(value: number): string {
  return String(Math.round(value) + 0)
}

/** `45 min`, `1.5 h`, `3 h`, `120 h`. */
export function duration(minutes: number): string {
  if (minutes < 90) return `${whole(minutes)} min`
  const hours = minutes / 60
  return hours < 10 ? `${Math.round(hours * 2) / 2} h` : `${whole(hours)} h`
}

/** `today`, `yesterday`, `12 days ago`, `5 weeks ago`, `7 months ago`. */
export function daysAgo(days: number): string {
  if (days < 1) return 'today'
  if (days < 2) return 'yesterday'
  if (days < 21) return `${Math.floor(days)} days ago`
  if (days < 70) return `${whole(days / 7)} weeks ago`
  return `${whole(days / 30.4375)} months ago`
}

/** `cabin noise`, `train noise` …: what the noise of a scenario is called. */
export function noiseName(scenarioId: string): string {
  return NOISE_NAMES[scenarioId] ?? 'noise'
}

const NOISE_NAMES: Readonly<Record<string, string>> = {
  stage: 'stage noise',
  public_transport: 'train noise',
  flight: 'cabin noise',
  sleep: 'room noise',
  lying_down: 'room noise',
  running: 'street noise',
  gym: 'gym noise',
  chores: 'household noise',
  city_walk: 'street noise',
  office: 'office noise',
  quiet_shared: 'room noise',
  critical_listening: 'room noise',
  casual_home: 'room noise',
  sharing: 'room noise',
  movies: 'room noise',
}
