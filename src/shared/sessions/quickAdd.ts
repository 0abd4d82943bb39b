import { deviceName } from '../gear/device'
import { formatDay } from '../i18n/format'
import { currentVoice, formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
import { fail, ok, type Result } from '../result'
import { type Instant, localDateOf, SECONDS_PER_MINUTE } from '../time'
import { clockText } from './localClock'
import { levelled } from './quickAdd/grammar'
import { findNames, type NamedDevice, type NamedScenario } from './quickAdd/names'
import { hideNames, nameWords } from './quickAdd/nameWords'
import { readTimePhrases } from './quickAdd/phrases'
import { vocabulariesOf } from './quickAdd/vocabulary'
import { resolveWhen, type SaidWhen } from './quickAdd/when'

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
 * on nights when it changes. It may be said in the language spoken now („gestern Abend, etwa 2 h, HD 600“), and always
 * in English. A word that means nothing is never dropped.
 * @returns VALIDATION with the missing or unclear piece in `path` (`time`, `duration`, `device`,
 * `scenario`; `text` for words that name nothing), saying also what was understood.
 */
export function parseQuickAdd(text: string, context: QuickAddContext): Result<QuickAddSession> {
  const vocabularies = vocabulariesOf(currentVoice().language)
  const hidden = hideNames(levelled(text), namesIn(context), vocabularies)
  const said = readTimePhrases(hidden.text, vocabularies)
  const when = resolveWhen(said, context)
  const words = nameWords(said.rest, hidden.names, vocabularies)
  const names = findNames(words, context.devices, context.scenarios)
  if (!when.ok) return addUnderstood(when.error, names.ok ? namesText(names.data) : null)
  if (!names.ok) return addUnderstood(names.error, whenText(when.data, context.zone))
  const { startAt, endAt, remarks } = when.data
  const { device, scenario } = names.data
  const reading = t.record.quickAdd.reading({
    names: namesText(names.data),
    when: whenText(when.data, context.zone),
  })
  return ok({
    device: device.id,
    scenario: scenario?.id ?? null,
    startAt,
    endAt,
    understood: t.common.inARow({ sentences: [reading, ...remarks] }),
  })
}

/** The names that may stand whole in a line. */
function namesIn({ devices, scenarios }: QuickAddContext): readonly string[] {
  const ofDevices = devices.flatMap((one) => [
    one.nickname ?? one.model,
    `${one.brand} ${one.model}`,
    one.model,
  ])
  return [...ofDevices, ...scenarios.map(({ name }) => name)]
}

function addUnderstood(
  error: { readonly message: string; readonly path?: string | undefined },
  understood: string | null,
): Result<never> {
  const problem = error.message
  const message = understood === null ? problem : t.record.quickAdd.understoodSoFar({ problem, understood })
  return fail('VALIDATION', message, error.path)
}

function namesText({ device, scenario }: { device: NamedDevice; scenario: NamedScenario | null }): string {
  const name = deviceName(device)
  return scenario ? t.record.quickAdd.deviceAndScenario({ device: name, scenario: scenario.name }) : name
}

/** `18 Nov 2026, 21:00–22:30 (1 h 30 min)`; the end's day only where it differs. */
function whenText({ startAt, endAt }: SaidWhen, zone: string): string {
  const [day, endDay] = [formatDay(localDateOf(startAt, zone)), formatDay(localDateOf(endAt, zone))]
  const endTime = clockText(endAt, zone)
  return t.record.quickAdd.span({
    day,
    from: clockText(startAt, zone),
    to: day === endDay ? endTime : t.record.quickAdd.timeOnDay({ day: endDay, time: endTime }),
    length: lengthText(endAt - startAt),
  })
}

/** To the minute, however long it is: the owner checks it before saving. */
function lengthText(seconds: number): string {
  const total = Math.round(seconds / SECONDS_PER_MINUTE)
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  const { durations } = t.common
  if (hours === 0) return durations.minutes({ minutes })
  return minutes === 0
    ? durations.hours({ hours: formatNumber(hours) })
    : durations.hoursAndMinutes({ hours, minutes })
}
