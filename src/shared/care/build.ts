import { t } from '../i18n/texts'
import { addDays, type LocalDate } from '../time'
import type { WearReport, WearState } from '../wear/types'
import { type AttentionItem, type AttentionSubject, itemKey, NO_SUBJECT, urgency, worseState } from './items'
import { itemTitle } from './names'
import type { SnoozeUntil } from './snooze'
import type { DutyStatus } from './status'
import { dutyWhy, type Today } from './words'

/** What an item is about, and how it is called. */
export interface ItemAbout {
  readonly subject: AttentionSubject
  /** The product, the device, or `the battery of …`. */
  readonly name: string
  readonly deviceName: string | null
  /** The snooze in force; null = none, or over. */
  readonly snooze: SnoozeUntil | null
}

/** The item of a duty. Where wear has a say too, as in replacing: `replaceItem`. */
export function dutyItem(about: ItemAbout, status: DutyStatus, today: Today): AttentionItem {
  return {
    ...blank(about, status.duty),
    state: status.state,
    why: dutyWhy(status, today),
    dueOn: status.dueOn,
  }
}

/** What wear tells of a part, or of what wears on a device as a whole. */
export type ReplaceWear = Pick<
  WearReport,
  'state' | 'why' | 'median' | 'spares' | 'orderBy' | 'damage' | 'medianDamage' | 'pWornNow'
>

/**
 * The item of replacing: the worse of what wear tells and of the owner's own rule, and the earlier day.
 * @returns null when there is neither
 */
export function replaceItem(
  about: ItemAbout,
  wear: ReplaceWear | null,
  status: DutyStatus | null,
  today: Today,
): AttentionItem | null {
  const ruled = status && dutyItem(about, status, today)
  if (wear === null) return ruled
  const { state, why, median, spares, orderBy, damage, medianDamage, pWornNow } = wear
  const item = { ...blank(about, 'replace'), state, why, dueOn: median, spares, orderBy }
  const worn = { ...item, damage, medianDamage, pWornNow }
  if (ruled === null) return worn
  return {
    ...worn,
    state: worseState(state, ruled.state),
    why: urgency(ruled.state) > urgency(state) ? ruled.why : why,
    dueOn: earlier(median, ruled.dueOn),
  }
}

/** What the stock outlook of a product tells. */
export interface OrderOutlook {
  /** The last day on which an order arrives in time; null = not foreseeable. */
  readonly orderByOn: LocalDate | null
  /** The day on which a pair is needed and none is left. */
  readonly emptyOn: LocalDate | null
  readonly unopenedPairs: number
  readonly why: string
}

/** The item of ordering more of a product. */
export function orderItem(about: ItemAbout, outlook: OrderOutlook, today: LocalDate): AttentionItem {
  return {
    ...blank(about, 'order'),
    state: orderState(outlook, today),
    why: outlook.why,
    dueOn: outlook.orderByOn,
    spares: outlook.unopenedPairs,
    orderBy: outlook.orderByOn,
  }
}

/** The monthly look at some parts, which teaches more about their lives than anything else. */
export function checkupItem(count: number, dueOn: LocalDate): AttentionItem {
  const about = { subject: NO_SUBJECT, name: '', deviceName: null, snooze: null }
  return {
    ...blank(about, 'checkup'),
    title: t.care.checkup.parts({ count }),
    state: 'due',
    why: t.care.checkup.why,
    dueOn,
  }
}

/** Soon in the last week before the day to order, due from it on, overdue once the drawer is empty. */
function orderState({ orderByOn, emptyOn }: OrderOutlook, today: LocalDate): WearState {
  if (orderByOn === null) return 'fine'
  if (orderByOn <= today) return emptyOn !== null && emptyOn <= today ? 'overdue' : 'due'
  return orderByOn <= addDays(today, ORDER_SOON_DAYS) ? 'soon' : 'fine'
}

const ORDER_SOON_DAYS = 7

function blank({ subject, name, deviceName, snooze }: ItemAbout, kind: AttentionItem['kind']): AttentionItem {
  return {
    key: itemKey(kind, subject),
    kind,
    subject,
    title: kind === 'checkup' ? t.care.checkup.some : itemTitle(kind, name),
    name,
    deviceName,
    state: 'fine',
    why: '',
    dueOn: null,
    spares: null,
    orderBy: null,
    damage: null,
    medianDamage: null,
    pWornNow: null,
    snoozedUntilAt: snooze?.untilAt ?? null,
    snoozedUntilHours: snooze?.untilHours ?? null,
  }
}

function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
