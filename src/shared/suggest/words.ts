/** Numbers, spans of time and the names of things as a person would say them. */
import type { Source } from '../gear/source'
import type { Texts } from '../i18n/en'
import { numbers } from '../i18n/kit'
import { t } from '../i18n/texts'

/** `28`, `0`, `-3`: whole, never `-0`. */
export function whole(value: number): string {
  return plain(Math.round(value) + 0)
}

/** `45 min`, `1.5 h`, `3 h`, `120 h`. */
export function duration(minutes: number): string {
  const { unit, amount } = rounded(minutes)
  return unit === 'min'
    ? t.common.durations.minutes({ minutes: amount })
    : t.common.durations.hours({ hours: plain(amount) })
}

/** `3 to 31 h`, `58 min to 9.5 h`. */
export function durationSpan(fromMinutes: number, toMinutes: number): string {
  const [from, to] = [rounded(fromMinutes), rounded(toMinutes)]
  if (from.unit !== to.unit) {
    return t.suggest.spans.mixed({ from: duration(fromMinutes), to: duration(toMinutes) })
  }
  const amounts = { from: plain(from.amount), to: plain(to.amount) }
  return from.unit === 'min' ? t.suggest.spans.minutes(amounts) : t.suggest.spans.hours(amounts)
}

/** Minutes up to an hour and a half, half hours up to ten. */
function rounded(minutes: number): { unit: 'min' | 'h'; amount: number } {
  if (minutes < 90) return { unit: 'min', amount: Math.round(minutes) }
  const hours = minutes / 60
  return { unit: 'h', amount: hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours) }
}

function plain(value: number): string {
  return numbers({ maximumFractionDigits: 1, useGrouping: false }).format(value)
}

/** `today`, `yesterday`, `12 days ago`, `5 weeks ago`, `7 months ago`. */
export function daysAgo(days: number): string {
  const said = t.suggest.daysAgo
  if (days < 1) return said.today
  if (days < 2) return said.yesterday
  if (days < 21) return said.days({ days: whole(Math.floor(days)) })
  if (days < 70) return said.weeks({ weeks: whole(days / 7) })
  return said.months({ months: whole(days / 30.4375) })
}

/** `the Topping L30`; null = a phone's dongle that is assumed. */
export function sourceName(source: Pick<Source, 'name'> | null): string {
  return source === null ? t.suggest.from.dongle : t.suggest.from.source({ name: source.name })
}

/** `cabin noise`, `train noise` …: what the noise of a scenario is called. */
export function noiseName(scenarioId: string): string {
  return t.suggest.noises[NOISES[scenarioId] ?? 'any']
}

const NOISES: Readonly<Record<string, keyof Texts['suggest']['noises']>> = {
  stage: 'stage',
  public_transport: 'train',
  flight: 'cabin',
  sleep: 'room',
  lying_down: 'room',
  running: 'street',
  gym: 'gym',
  chores: 'household',
  city_walk: 'street',
  office: 'office',
  quiet_shared: 'room',
  critical_listening: 'room',
  casual_home: 'room',
  sharing: 'room',
  movies: 'room',
}
