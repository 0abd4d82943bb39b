import { type AttentionItem, itemIsSnoozed, urgency } from '../../shared/care/items'
import { type NoticeSettings, planNotices, type ToldState } from '../../shared/care/notices'
import type { Notice } from '../../shared/care/noticeWords'
import type { Settings } from '../../shared/settings'
import type { Instant, LocalDate } from '../../shared/time'
import { inSearch } from './address'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'

/** What the program itself remembers between two looks. */
export interface LookMemory {
  /** null = this is the first look since the program started. */
  readonly lookedAt: Instant | null
  readonly lastDigestOn: LocalDate | null
}

export interface ReminderPlan {
  readonly show: readonly (Notice & { readonly path: string })[]
  readonly lastDigestOn: LocalDate | null
  readonly nextLookAt: Instant
}

/**
 * What to tell the owner now. It counts as told from here on, so that nobody hears of anything twice.
 * @param items all that may need the owner, snoozed ones too
 */
export function tellWhatIsNew(
  bench: Bench,
  items: readonly AttentionItem[],
  memory: LookMemory,
): ReminderPlan {
  const before = new Map<string, ToldState>(
    bench.store.told.all().map(({ item, state, at }) => [item, { state, at }]),
  )
  const { show, told, ...plan } = planNotices({
    ...memory,
    items,
    told: before,
    nowAt: bench.clock.nowAt(),
    zone: ownerZone(bench),
    settings: noticeSettings(readSettings(bench)),
  })
  if (!sameTold(before, told)) {
    bench.store.told.replaceAll([...told].map(([item, { state, at }]) => ({ item, state, at })))
  }
  const known = new Map(items.map((item) => [item.key, item]))
  return { ...plan, show: show.map((notice) => ({ ...notice, path: pathOf(notice, known) })) }
}

/** How many things are due or overdue, of the kinds that the owner wants to hear of. */
export function countDue(bench: Bench, items: readonly AttentionItem[]): number {
  const { kinds } = noticeSettings(readSettings(bench))
  return items.filter(
    (item) => kinds[item.kind] && !itemIsSnoozed(item) && urgency(item.state) >= urgency('due'),
  ).length
}

function noticeSettings(settings: Settings): NoticeSettings {
  const { reminders, reminderHour, quietFrom, quietTo } = settings
  return {
    reminders,
    reminderHour,
    quietFrom,
    quietTo,
    kinds: {
      replace: settings.remindReplace,
      order: settings.remindOrder,
      clean: settings.remindClean,
      inspect: settings.remindInspect,
      charge: settings.remindCharge,
      condition: settings.remindCondition,
      checkup: settings.checkups,
    },
  }
}

/** Where a notice leads: to the one thing it speaks of, or to all that needs attention. */
function pathOf({ keys }: Notice, items: ReadonlyMap<string, AttentionItem>): string {
  const [first] = keys
  const item = keys.length === 1 && first !== undefined ? items.get(first) : undefined
  if (item?.subject.part) return `/parts?part=${inSearch(item.subject.part)}`
  if (item?.subject.product) {
    return `/parts?tab=${inSearch('shopping')}&product=${inSearch(item.subject.product)}`
  }
  if (item?.subject.device) return `/collection/${encodeURIComponent(item.subject.device)}`
  return '/agenda'
}

function sameTold(a: ReadonlyMap<string, ToldState>, b: ReadonlyMap<string, ToldState>): boolean {
  return a.size === b.size && [...a].every(([key, { state }]) => b.get(key)?.state === state)
}
