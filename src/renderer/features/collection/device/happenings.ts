import type { TimelineEvent } from '../../../../shared/gear/views'
import { formatHours, formatSeconds } from '../../../../shared/i18n/format'
import { REASON_WORDS } from '../../../ui/gearWords'

export interface Happening {
  readonly main: string
  /** Smaller, behind it. */
  readonly rest: readonly string[]
}

type Told = Exclude<TimelineEvent, { kind: 'note' }>

/**
 * Leaves out that something was taken off where the same moment tells more: it was swapped for something
 * else, or retired.
 */
export function withoutEchoes(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter(
    (event) =>
      event.kind !== 'unmounted' ||
      !events.some(
        (other) =>
          other.at === event.at &&
          ((other.kind === 'mounted' && other.insteadOf === event.name) ||
            (other.kind === 'retired_part' && other.part === event.part)),
      ),
  )
}

/** An event as a sentence; notes speak for themselves. */
export function tell(event: Told, scenarioName: (id: string | null) => string): Happening {
  switch (event.kind) {
    case 'session':
      return sessionWords(event, scenarioName)
    case 'mounted': {
      const side = event.side === 'both' ? [] : [event.side]
      return { main: mountedWords(event.name, event.insteadOf), rest: side }
    }
    case 'unmounted':
      return { main: `Took off ${event.name}`, rest: [] }
    case 'retired_part':
      return {
        main: `Retired ${event.name} after ${formatHours(event.hours)}`,
        rest: reasonWords(event.reason),
      }
    case 'care':
      return { main: careWords(event), rest: [] }
    case 'acquired':
      return { main: 'Became yours', rest: [] }
    case 'retired':
      return { main: 'Retired', rest: reasonWords(event.reason) }
  }
}

function mountedWords(name: string, insteadOf: string | null): string {
  if (insteadOf === null) return `Mounted ${name}`
  return insteadOf === name ? `Changed to another ${name}` : `Swapped ${insteadOf} → ${name}`
}

function sessionWords(
  { scenario, seconds, levelDbA, rating, notes }: Extract<TimelineEvent, { kind: 'session' }>,
  scenarioName: (id: string | null) => string,
): Happening {
  const length = seconds === null ? 'Running now' : formatSeconds(seconds)
  const what = scenario === null ? '' : `, ${scenarioName(scenario)}`
  const rest = [
    levelDbA === null ? null : `${Math.round(levelDbA)} dB(A)`,
    rating === null ? null : `rated ${rating}`,
    notes === '' ? null : `“${notes}”`,
  ]
  return { main: `${length}${what}`, rest: rest.filter((word) => word !== null) }
}

function careWords({ name, duty, outcome }: Extract<TimelineEvent, { kind: 'care' }>): string {
  if (outcome === 'skipped') return `Skipped: ${DUTY_NOUNS[duty] ?? duty} of ${name}`
  if (outcome === 'still_fine') return `Found ${name} still fine`
  return `${DUTY_DONE[duty] ?? 'Took care of'} ${name}`
}

const DUTY_DONE: Readonly<Record<string, string>> = {
  clean: 'Cleaned',
  inspect: 'Inspected',
  replace: 'Replaced',
  charge: 'Charged',
  condition: 'Conditioned',
}
const DUTY_NOUNS: Readonly<Record<string, string>> = {
  clean: 'cleaning',
  inspect: 'inspection',
  replace: 'replacement',
  charge: 'charging',
  condition: 'conditioning',
}

const REASONS: Readonly<Record<string, string>> = REASON_WORDS

function reasonWords(reason: string | null): string[] {
  return reason === null ? [] : [(REASONS[reason] ?? reason).toLowerCase()]
}
