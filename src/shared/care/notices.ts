import { instantAt } from '../sessions/localClock'
import { addDays, type Instant, type LocalDate, localDateOf, startOfDay } from '../time'
import type { WearState } from '../wear/types'
import { type AttentionItem, type AttentionKind, byUrgency, itemIsSnoozed, urgency } from './items'
import { type Notice, noticesFor } from './noticeWords'
import { isQuiet, type QuietHours, quietEnd } from './quiet'

export const REMINDERS = ['each', 'daily', 'off'] as const
export type Reminders = (typeof REMINDERS)[number]

export interface NoticeSettings extends QuietHours {
  /** `each`: as they come; `daily`: together, once a day; `off`: never. */
  readonly reminders: Reminders
  /** Hour of the daily ones, 0–23, on the owner's clock. */
  readonly reminderHour: number
  readonly kinds: Readonly<Record<AttentionKind, boolean>>
}

/** The highest state of an item that the owner has been told, and when. */
export interface ToldState {
  readonly state: Exclude<WearState, 'fine'>
  readonly at: Instant
}

export interface NoticeInput {
  /** All there are, fine and snoozed ones too; the order does not matter. */
  readonly items: readonly AttentionItem[]
  readonly told: ReadonlyMap<string, ToldState>
  readonly nowAt: Instant
  readonly zone: string
  readonly settings: NoticeSettings
  /** The day whose daily look was the last; null = never, and then one that has passed is made up for. */
  readonly lastDigestOn: LocalDate | null
  /** When this was last asked since the program started; null = this is the first time. */
  readonly lookedAt: Instant | null
}

export interface NoticePlan {
  readonly show: readonly Notice[]
  readonly told: ReadonlyMap<string, ToldState>
  readonly lastDigestOn: LocalDate | null
  /** When to look again even if nothing changes. */
  readonly nextLookAt: Instant
}

/**
 * What to tell the owner now. Every rise of an item to soon (where there is something to buy), due and overdue is
 * told once, never in quiet hours, and forgotten when the item is fine again or gone. What was held back by
 * quiet hours, or rose while the program was closed, comes together as one.
 */
export function planNotices(input: NoticeInput): NoticePlan {
  const { nowAt, zone, settings, lookedAt } = input
  const today = localDateOf(nowAt, zone)
  const remembered = remember(input)
  const quiet = isQuiet(nowAt, settings, zone)
  const dailyOn = settings.reminders === 'daily' ? lastDailyOn(input, today) : null
  const comes = settings.reminders === 'each' || (dailyOn !== null && dailyOn !== input.lastDigestOn)
  const speaks = comes && !quiet
  const pending = speaks ? pendingItems(input, remembered) : []
  const heldBack = lookedAt === null || isQuiet(lookedAt, settings, zone)
  const told = new Map(remembered)
  for (const { key, state } of pending) if (state !== 'fine') told.set(key, { state, at: nowAt })
  return {
    show: noticesFor(pending, heldBack || settings.reminders === 'daily'),
    told,
    lastDigestOn: speaks && dailyOn !== null ? dailyOn : input.lastDigestOn,
    nextLookAt: nextLook(input, today, quiet),
  }
}

/** What stays told: not what is fine again or gone, and not what sleeps, so that it may be told when it wakes. */
function remember({ items, told }: NoticeInput): ReadonlyMap<string, ToldState> {
  const awake = new Set(
    items.filter((item) => item.state !== 'fine' && !itemIsSnoozed(item)).map(({ key }) => key),
  )
  return new Map([...told].filter(([key]) => awake.has(key)))
}

/** Items whose state has risen above what was told of them, most urgent first. */
function pendingItems(
  { items, settings }: NoticeInput,
  told: ReadonlyMap<string, ToldState>,
): readonly AttentionItem[] {
  return items
    .filter((item) => {
      const least = isToldSoon(item) ? urgency('soon') : urgency('due')
      const known = urgency(told.get(item.key)?.state ?? 'fine')
      const speaks = settings.kinds[item.kind] && !itemIsSnoozed(item)
      return speaks && urgency(item.state) >= least && urgency(item.state) > known
    })
    .sort(byUrgency)
}

/** There is something to prepare: one to buy. Of everything else, it is enough to hear when it is due. */
function isToldSoon({ kind, spares }: AttentionItem): boolean {
  return kind === 'order' || (kind === 'replace' && (spares ?? 0) === 0)
}

/**
 * The day whose daily look has come last: its hour, or the end of the quiet hours that it falls into, which
 * may be on the next day. null = neither today's nor yesterday's has come.
 */
function lastDailyOn({ settings, nowAt, zone }: NoticeInput, today: LocalDate): LocalDate | null {
  const days = [today, addDays(today, -1)]
  return days.find((day) => dailyLookAt(day, settings, zone) <= nowAt) ?? null
}

function dailyLookAt(day: LocalDate, settings: NoticeSettings, zone: string): Instant {
  return quietEnd(instantAt(day, settings.reminderHour * 60, zone), settings, zone)
}

/** The end of quiet hours, the hour of the daily look, the end of a snooze, or the next day: what is first. */
function nextLook({ items, nowAt, zone, settings }: NoticeInput, today: LocalDate, quiet: boolean): Instant {
  const tomorrow = addDays(today, 1)
  const snoozes = items.map(({ snoozedUntilAt }) => snoozedUntilAt)
  const daily = settings.reminders === 'daily' ? [addDays(today, -1), today, tomorrow] : []
  const looks = [
    startOfDay(tomorrow, zone),
    quiet ? quietEnd(nowAt, settings, zone) : null,
    ...daily.map((day) => dailyLookAt(day, settings, zone)),
    ...snoozes,
  ].filter((at) => at !== null && at > nowAt)
  return Math.min(...looks.filter((at) => at !== null))
}
