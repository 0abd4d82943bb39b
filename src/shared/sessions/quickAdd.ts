import { deviceName } from '../gear/device'
import { fail, ok, type Result } from '../result'
import { type Instant, localDateOf, SECONDS_PER_MINUTE } from '../time'
import { clockText } from './localClock'
import { findNames, type NamedDevice, type NamedScenario } from './quickAddNames'
import { readTimePhrases } from './quickAddPhrases'
import { resolveWhen, type SaidWhen } from './quickAddWhen'
import { MONTHS } from './quickAddWords'

export interface QuickAddContext {
  readonly nowAt: Instant
  /** IANA zone whose clock and calendar the owner means. */
  readonly zone: string
  /** The devices that may be meant; leave out what takes no sessions. */
  readonly devices: readonly NamedDevice[]
  readonly scenarios: readonly NamedScenario[]
}

/** A past session as one line said it; `device` and `scenario` are ids. */
export interface QuickAddSession {
  readonly device: string
  readonly scenario: string | null
  readonly startAt: Instant
  readonly endAt: Instant
  /** The reading in words, with what was assumed, for the owner to check before saving. */
  readonly understood: string
}

/**
 * Understands one line about past listening: “yesterday evening, about 2 h, HD 600”, “last monday
 * 45 min gym variations”, “90 minutes ago for 1h er4xr”. Times are those of a clock in `zone`, also
 * on nights when it changes. A word that means nothing is never dropped.
 * @returns VALIDATION with the missing or unclear piece in `path` (`time`, `duration`, `device`,
 * `scenario`; `text` for words that name nothing), saying also what was understood.
 */
export function parseQuickAdd(text: string, context: QuickAddContext): Result<QuickAddSession> {
  const said = readTimePhrases(text)
  const when = resolveWhen(said, context)
  const names = findNames(said.rest, context.devices, context.scenarios)
  if (!when.ok) return addUnderstood(when.error, names.ok ? namesText(names.data) : null)
  if (!names.ok) return addUnderstood(names.error, whenText(when.data, context.zone))
  const { startAt, endAt, remarks } = when.data
  const { device, scenario } = names.data
  const reading = `${namesText(names.data)}, ${whenText(when.data, context.zone)}.`
  return ok({
    device: device.id,
    scenario: scenario?.id ?? null,
    startAt,
    endAt,
    understood: [reading, ...remarks].join(' '),
  })
}

function addUnderstood(
  error: { readonly message: string; readonly path?: string | undefined },
  understood: string | null,
): Result<never> {
  const message = understood === null ? error.message : `${error.message} Understood so far: ${understood}.`
  return fail('VALIDATION', message, error.path)
}

function namesText({ device, scenario }: { device: NamedDevice; scenario: NamedScenario | null }): string {
  return scenario ? `${deviceName(device)}, ${scenario.name}` : deviceName(device)
}

/** `18 Nov 2026, 21:00–22:30 (1 h 30 min)`; the end's day only where it differs. */
function whenText({ startAt, endAt }: SaidWhen, zone: string): string {
  const [startDay, endDay] = [dayText(startAt, zone), dayText(endAt, zone)]
  const end = startDay === endDay ? clockText(endAt, zone) : `${endDay}, ${clockText(endAt, zone)}`
  return `${startDay}, ${clockText(startAt, zone)}–${end} (${lengthText(endAt - startAt)})`
}

function dayText(at: Instant, zone: string): string {
  const [year, month, day] = localDateOf(at, zone).split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1] ?? ''
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}

function lengthText(seconds: number): string {
  const minutes = Math.round(seconds / SECONDS_PER_MINUTE)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
