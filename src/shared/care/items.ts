import { z } from 'zod'
import { idSchema, SLOTS } from '../gear/device'
import { t } from '../i18n/texts'
import { METERS, SIDES } from '../parts/part'
import { compareText } from '../text'
import { instantSchema, localDateSchema } from '../time'
import { WEAR_STATES, type WearState } from '../wear/types'

/** What something asks of its owner: a duty, or to order more, or the monthly look at some parts. */
export const ATTENTION_KINDS = [
  'replace',
  'clean',
  'inspect',
  'charge',
  'condition',
  'order',
  'checkup',
] as const
export type AttentionKind = (typeof ATTENTION_KINDS)[number]

/** What it is about; null = has no such thing. A part that is mounted names its device too. */
export const attentionSubjectSchema = z.strictObject({
  part: idSchema.nullable().default(null),
  device: idSchema.nullable().default(null),
  product: idSchema.nullable().default(null),
  slot: z.enum(SLOTS).nullable().default(null),
  side: z.enum(SIDES).nullable().default(null),
  /** What wears on the device as a whole. */
  meter: z.enum(METERS).nullable().default(null),
})
export type AttentionSubject = z.infer<typeof attentionSubjectSchema>

export const NO_SUBJECT: AttentionSubject = {
  part: null,
  device: null,
  product: null,
  slot: null,
  side: null,
  meter: null,
}

/** One thing that may need its owner: the same over all kinds, on every list. */
export const attentionItemSchema = z.strictObject({
  /** Stable over time: what was told, snoozed and put into calendars is known by it. */
  key: z.string().min(1),
  kind: z.enum(ATTENTION_KINDS),
  subject: attentionSubjectSchema,
  /** `Clean Comply T-100 M` */
  title: z.string().min(1),
  /** What the title is about: a product, a device, or `the battery of …`; empty for the monthly look. */
  name: z.string(),
  deviceName: z.string().nullable(),
  state: z.enum(WEAR_STATES),
  /** The reason in words, without a full stop. */
  why: z.string(),
  dueOn: localDateSchema.nullable(),
  /** Unopened pairs; null = not a matter of spares. */
  spares: z.int().nullable(),
  orderBy: localDateSchema.nullable(),
  /** For the level meter; null = not a matter of wear. */
  damage: z.number().nullable(),
  medianDamage: z.number().nullable(),
  pWornNow: z.number().nullable(),
  /** Set only while a snooze is in force. */
  snoozedUntilAt: instantSchema.nullable(),
  snoozedUntilHours: z.number().nullable(),
})
export type AttentionItem = z.infer<typeof attentionItemSchema>

/** `part:t100-3/clean`, `device:airpods/battery/replace`, `product:t100/order`, `checkup` */
export function itemKey(kind: AttentionKind, subject: AttentionSubject): string {
  if (kind === 'checkup') return kind
  if (kind === 'order') return `product:${subject.product ?? ''}/order`
  if (subject.part !== null) return `part:${subject.part}/${kind}`
  const meter = subject.meter === null ? '' : `${subject.meter}/`
  return `device:${subject.device ?? ''}/${meter}${kind}`
}

export function itemIsSnoozed(item: Pick<AttentionItem, 'snoozedUntilAt' | 'snoozedUntilHours'>): boolean {
  return item.snoozedUntilAt !== null || item.snoozedUntilHours !== null
}

/** True for what belongs on the attention list now. */
export function needsAttention(item: AttentionItem): boolean {
  return item.state !== 'fine' && !itemIsSnoozed(item)
}

/**
 * Leaves out inspections of parts that are asked to be replaced: who replaces one, or finds it still fine, has
 * inspected it.
 */
export function withoutRepeats(items: readonly AttentionItem[]): readonly AttentionItem[] {
  const replaced = new Set(
    items
      .filter((item) => item.kind === 'replace' && needsAttention(item))
      .flatMap(({ subject }) => subject.part ?? []),
  )
  return items.filter(({ kind, subject }) => kind !== 'inspect' || !replaced.has(subject.part ?? ''))
}

/** Most urgent first, then by day, then by key: the same order whatever order they come in. */
export function byUrgency(a: AttentionItem, b: AttentionItem): number {
  return (
    urgency(b.state) - urgency(a.state) ||
    compareText(a.dueOn ?? NO_DAY, b.dueOn ?? NO_DAY) ||
    compareText(a.key, b.key)
  )
}

/** 0 = fine … 3 = overdue. */
export function urgency(state: WearState): number {
  return WEAR_STATES.indexOf(state)
}

export function worseState(a: WearState, b: WearState): WearState {
  return urgency(a) >= urgency(b) ? a : b
}

/** Items that are done in one go: several cleanings are one errand, several orders another. */
export interface AttentionGroup {
  /** The key of its only item, or the kind that a group is of. */
  readonly key: string
  readonly state: WearState
  /** At least one. */
  readonly items: readonly AttentionItem[]
}

/** Groups cleanings and orders, each at the place of the most urgent of them. @param items in the order of `byUrgency` */
export function groupedItems(items: readonly AttentionItem[]): readonly AttentionGroup[] {
  const byKind = Map.groupBy(items, ({ kind }) => kind)
  return items.flatMap((item): readonly AttentionGroup[] => {
    const { key, kind, state } = item
    const together = byKind.get(kind) ?? []
    if (!isErrand(kind) || together.length === 1) return [{ key, state, items: [item] }]
    return item === together[0] ? [{ key: kind, state, items: together }] : []
  })
}

/** `Clean 2 things`, or the title of its only item. Not made with the group: the window counts groups before it has these words. */
export function groupTitle({ items }: AttentionGroup): string {
  const [first, second] = items
  if (!first) return ''
  return second && isErrand(first.kind) ? t.care.errands[first.kind]({ count: items.length }) : first.title
}

/** Kinds that are done in one go. */
function isErrand(kind: AttentionKind): kind is keyof typeof t.care.errands {
  return kind === 'clean' || kind === 'order'
}

/** Sorts after every calendar day. */
const NO_DAY = '~'
