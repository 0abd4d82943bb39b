import type { RetireReason } from '../../../../shared/gear/device'
import type { TimelineEvent } from '../../../../shared/gear/views'
import { formatHours, formatSeconds } from '../../../../shared/i18n/format'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'

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
      const side = event.side === 'both' ? [] : [t.parts.sides[event.side]]
      return { main: mountedWords(event.name, event.insteadOf), rest: side }
    }
    case 'unmounted':
      return { main: t.collection.device.timeline.tookOff({ name: event.name }), rest: [] }
    case 'retired_part':
      return {
        main: t.collection.device.timeline.retiredPart({
          name: event.name,
          hours: formatHours(event.hours),
        }),
        rest: reasonWords(event.reason),
      }
    case 'care':
      return { main: careWords(event), rest: [] }
    case 'acquired':
      return { main: t.collection.device.timeline.acquired, rest: [] }
    case 'retired':
      return { main: t.collection.device.timeline.retired, rest: reasonWords(event.reason) }
  }
}

function mountedWords(name: string, insteadOf: string | null): string {
  const { mounted, another, swapped } = t.collection.device.timeline
  if (insteadOf === null) return mounted({ name })
  return insteadOf === name ? another({ name }) : swapped({ from: insteadOf, to: name })
}

function sessionWords(
  { scenario, seconds, levelDbA, rating, notes }: Extract<TimelineEvent, { kind: 'session' }>,
  scenarioName: (id: string | null) => string,
): Happening {
  const { running, sessionFor, rated, quoted } = t.collection.device.timeline
  const length = seconds === null ? running : formatSeconds(seconds)
  const rest = [
    levelDbA === null ? null : `${Math.round(levelDbA)} dB(A)`,
    rating === null ? null : rated({ rating: formatNumber(rating, 1) }),
    notes === '' ? null : quoted({ text: notes }),
  ]
  const main = scenario === null ? length : sessionFor({ length, scenario: scenarioName(scenario) })
  return { main, rest: rest.filter((word) => word !== null) }
}

function careWords({ name, duty, outcome }: Extract<TimelineEvent, { kind: 'care' }>): string {
  const { done, skipped, stillFine } = t.collection.device.timeline
  if (outcome === 'still_fine') return stillFine({ name })
  return (outcome === 'skipped' ? skipped : done)[duty]({ name })
}

function reasonWords(reason: RetireReason | null): string[] {
  return reason === null ? [] : [t.parts.endReasonsInText[reason]]
}
