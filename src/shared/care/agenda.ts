import { z } from 'zod'
import { t } from '../i18n/texts'
import { addDays, daysBetween, type LocalDate, localDateSchema } from '../time'
import { WEAR_STATES } from '../wear/types'
import { everyText } from './amounts'
import {
  ATTENTION_KINDS,
  type AttentionItem,
  type AttentionSubject,
  attentionSubjectSchema,
  urgency,
} from './items'
import type { DutyStatus } from './status'
import type { Today } from './words'

/** What a day of the agenda can hold: what may need the owner, and when a drawer will be empty. */
export const AGENDA_KINDS = [...ATTENTION_KINDS, 'empty'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** Something with a day of its own. */
export const agendaEntrySchema = z.strictObject({
  /** That of its attention item; `product:ID/empty` for an empty drawer. */
  key: z.string().min(1),
  kind: z.enum(AGENDA_KINDS),
  subject: attentionSubjectSchema,
  title: z.string().min(1),
  deviceName: z.string().nullable(),
  state: z.enum(WEAR_STATES),
  on: localDateSchema,
  /** With 80 % probability it lies between these; null = a day that is known, or a range beyond 20 years. */
  lowOn: localDateSchema.nullable(),
  highOn: localDateSchema.nullable(),
  /** The reason in words. */
  why: z.string(),
  /** `every 7 days`, where it comes round again within the agenda; null = it does not. */
  thenEvery: z.string().nullable(),
})
export type AgendaEntry = z.infer<typeof agendaEntrySchema>

export const agendaDaySchema = z.strictObject({
  on: localDateSchema,
  entries: z.array(agendaEntrySchema),
})
export type AgendaDay = z.infer<typeof agendaDaySchema>

/** Something that may get a day: `on` null = it has none. */
export type AgendaSource = Omit<AgendaEntry, 'on' | 'thenEvery'> & {
  readonly on: LocalDate | null
  /** What repeats, and after about how many days; null = it does not. */
  readonly repeats: { readonly every: string; readonly periodDays: number | null } | null
}

/**
 * The day of an attention item: when it is due, or when its snooze ends, if that is later.
 * @param status of the duty behind it, for how it comes round again
 * @param range 80 % range of the day on which it is worn out
 */
export function agendaSource(
  item: AttentionItem,
  today: Today,
  status: DutyStatus | null,
  range: { readonly low: LocalDate | null; readonly high: LocalDate | null } | null,
): AgendaSource {
  const { key, kind, subject, title, deviceName, state, why, dueOn, snoozedUntilAt } = item
  const wakesOn = snoozedUntilAt === null ? null : today.dayOf(snoozedUntilAt)
  const repeats = status && kind !== 'replace' ? repeatsOf(status) : null
  const [lowOn, highOn] = [range?.low ?? null, range?.high ?? null]
  const on = dueOn !== null && wakesOn !== null && wakesOn > dueOn ? wakesOn : dueOn
  return { key, kind, subject, title, deviceName, state, why, on, lowOn, highOn, repeats }
}

/** The day on which a pair of a product is needed and none is left. */
export function emptySource(
  subject: AttentionSubject,
  productName: string,
  emptyOn: LocalDate | null,
  why: string,
): AgendaSource {
  return {
    key: `product:${subject.product ?? ''}/empty`,
    kind: 'empty',
    subject,
    title: t.care.noneLeft({ product: productName }),
    deviceName: null,
    state: 'fine',
    why,
    on: emptyOn,
    lowOn: null,
    highOn: null,
    repeats: null,
  }
}

export const AGENDA_DAYS = 90

/**
 * The next days with what falls on them; what is past due falls on today. A duty stands on its next day only.
 * Days in order; on a day the most urgent first, then by key.
 */
export function agendaDays(
  sources: readonly AgendaSource[],
  today: LocalDate,
  days = AGENDA_DAYS,
): readonly AgendaDay[] {
  const lastOn = addDays(today, days)
  const byDay = new Map<LocalDate, AgendaEntry[]>()
  for (const { repeats, ...source } of sources) {
    if (source.on === null || source.on > lastOn) continue
    const on = source.on < today ? today : source.on
    const again = repeats !== null && comesAgain(on, repeats.periodDays, lastOn)
    const entry = { ...source, on, thenEvery: again ? repeats.every : null }
    byDay.set(on, [...(byDay.get(on) ?? []), entry])
  }
  return [...byDay.keys()].sort().map((on) => ({ on, entries: (byDay.get(on) ?? []).sort(byUrgencyThenKey) }))
}

function byUrgencyThenKey(a: AgendaEntry, b: AgendaEntry): number {
  return urgency(b.state) - urgency(a.state) || (a.key < b.key ? -1 : 1)
}

function comesAgain(on: LocalDate, periodDays: number | null, lastOn: LocalDate): boolean {
  return periodDays !== null && Math.ceil(periodDays) <= daysBetween(on, lastOn)
}

function repeatsOf({ rule, periodDays }: DutyStatus): AgendaSource['repeats'] {
  return { every: everyText(rule), periodDays }
}
