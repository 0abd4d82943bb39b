import { type AgendaDay, type AgendaSource, agendaDays, agendaSource } from '../../../shared/care/agenda'
import { checkupItem, dutyItem, type ItemAbout, replaceItem } from '../../../shared/care/build'
import {
  type AttentionItem,
  byUrgency,
  itemIsSnoozed,
  urgency,
  withoutRepeats,
} from '../../../shared/care/items'
import { type DutyRuleBook, dutyRuleBook } from '../../../shared/care/resolve'
import { type DutyStatus, dutyStatus } from '../../../shared/care/status'
import type { Attention } from '../../../shared/care/views'
import type { Today } from '../../../shared/care/words'
import { perObject } from '../../../shared/memo'
import { DUTIES, type Duty } from '../../../shared/parts/care'
import type { Instant } from '../../../shared/time'
import { memoised } from '../memo'
import type { Bench } from '../services'
import { checkup } from './checkup'
import { ownerDays } from './days'
import { ordersToPlace } from './orders'
import { sleepers } from './takenUp'
import { type CareClocks, type CareThing, careThings } from './things'

/** Where everything in use stands, whether it needs anything or not. */
interface CareState {
  readonly items: readonly AttentionItem[]
  readonly sources: readonly AgendaSource[]
  readonly dutiesOf: ReadonlyMap<string, readonly DutyStatus[]>
  readonly devices: readonly DeviceDuties[]
  /** How many duties would be due, but sleep until the owner takes them up. */
  readonly asleep: number
}

/** All items, fine and snoozed ones too, most urgent first: what reminders are planned from. */
export function careItems(bench: Bench): readonly AttentionItem[] {
  return careState(bench).items
}

export function attention(bench: Bench): Attention {
  const wanting = careItems(bench)
    .filter(wantsAttention)
    .sort((a, b) => weight(b) - weight(a) || byUrgency(a, b))
  return {
    items: wanting.filter((item) => !itemIsSnoozed(item)),
    snoozed: wanting.filter(itemIsSnoozed),
    asleep: careState(bench).asleep,
  }
}

export function agenda(bench: Bench, { days }: { readonly days: number }): AgendaDay[] {
  return [...agendaDays(careState(bench).sources, ownerToday(bench).today, days)]
}

/** A device that has duties as a whole. */
export interface DeviceDuties {
  readonly device: string
  /** Of listening, also before the record began. */
  readonly hours: number
  readonly statuses: readonly DutyStatus[]
}

export function devicesWithDuties(bench: Bench): readonly DeviceDuties[] {
  return careState(bench).devices
}

/** The duties that run for a part, or for a device as a whole; empty where there is none. */
export function dutiesOf(bench: Bench, id: { readonly part: string } | { readonly device: string }) {
  return (
    careState(bench).dutiesOf.get(stateKey('part' in id ? id.part : null, 'part' in id ? null : id.device)) ??
    []
  )
}

/** Of a pair that wears out there is something to prepare; of all else it is enough to hear when it is due. */
function wantsAttention({ kind, state }: AttentionItem): boolean {
  return urgency(state) >= urgency(kind === 'replace' ? 'soon' : 'due')
}

/** A pair worn out, or none left to take its place, matters more than a wipe that is overdue. */
function weight({ kind, state }: AttentionItem): number {
  return urgency(state) + (kind === 'replace' || kind === 'order' ? 1.5 : 0)
}

const careState = (bench: Bench) => states(bench, () => stateOf(bench))
const states = memoised<CareState>()

function stateOf(bench: Bench): CareState {
  const { today, ...now } = ownerToday(bench)
  const book = ruleBook(bench.store.care.storedRules())
  const things = careThings(bench)
  const duties = new Map<string, readonly DutyStatus[]>()
  const devices: DeviceDuties[] = []
  const sources: AgendaSource[] = []
  const items: AttentionItem[] = []
  const add = (item: AttentionItem, status: DutyStatus | null, range: Parameters<typeof agendaSource>[3]) => {
    items.push(item)
    sources.push(agendaSource(item, now, status, range))
  }
  const sleeps = sleepers(bench)
  let asleep = 0
  for (const thing of things) {
    const { part, device } = thing.subject
    const standing = standingOf(thing, book, sleeps, now)
    if (thing.clocks !== null) duties.set(stateKey(part, device), standing.statuses)
    if (part === null && device !== null && standing.statuses.length > 0) {
      devices.push({ device, hours: thing.hoursNow, statuses: standing.statuses })
    }
    if (thing.away) continue
    asleep += standing.asleep
    items.push(...standing.items)
    sources.push(...standing.sources)
  }
  const order = ordersToPlace(bench, now, today)
  items.push(...order.items)
  sources.push(...order.sources)
  const look = checkup(bench, things)
  if (look.dueOn !== null) {
    const item = checkupItem(look.parts.length, look.dueOn)
    add(look.due ? item : { ...item, state: 'fine' }, null, null)
  }
  const asked = withoutRepeats(items.sort(byUrgency))
  const keys = new Set(asked.map(({ key }) => key))
  const repeated = new Set(items.map(({ key }) => key).filter((key) => !keys.has(key)))
  return {
    items: asked,
    sources: sources.filter(({ key }) => !repeated.has(key)),
    dutiesOf: duties,
    devices,
    asleep,
  }
}

const ruleBook = perObject(dutyRuleBook)

/** Where one thing stands. */
interface Standing {
  readonly statuses: readonly DutyStatus[]
  /** How many of them would be due, but sleep. */
  readonly asleep: number
  readonly items: readonly AttentionItem[]
  readonly sources: readonly AgendaSource[]
}

type Sleeps = ReturnType<typeof sleepers>

const standings = new WeakMap<CareThing, { book: DutyRuleBook; sleeps: Sleeps; standing: Standing }>()

/** A thing that is handed in again stands where it stood: by day and by words it is another one. */
function standingOf(thing: CareThing, book: DutyRuleBook, sleeps: Sleeps, now: Today): Standing {
  const known = standings.get(thing)
  if (known?.book === book && known.sleeps === sleeps) return known.standing
  const statuses = thing.clocks === null ? [] : statusesOf(thing.clocks, book, now.nowAt)
  const awake = statuses.filter((status) => !sleeps(status, thing.subject))
  const found = itemsOf(thing, awake, now)
  const standing = {
    statuses,
    asleep: statuses.filter((status) => isDue(status) && !awake.includes(status)).length,
    items: found.map(({ item }) => item),
    sources: found.map(({ item, status }) =>
      agendaSource(item, now, status, item.kind === 'replace' ? thing.wear : null),
    ),
  }
  standings.set(thing, { book, sleeps, standing })
  return standing
}

function isDue({ state }: DutyStatus): boolean {
  return urgency(state) >= urgency('due')
}

function statusesOf({ rulesFor, record, pace }: CareClocks, book: DutyRuleBook, nowAt: Instant) {
  return DUTIES.flatMap((duty): DutyStatus[] => {
    const resolved = book.resolve(duty, rulesFor)
    const status = resolved.on ? dutyStatus(duty, resolved, record(duty), pace, nowAt) : null
    return status ? [status] : []
  })
}

function itemsOf(
  thing: CareThing,
  statuses: readonly DutyStatus[],
  now: Today,
): readonly { readonly item: AttentionItem; readonly status: DutyStatus | null }[] {
  const about = (duty: Duty): ItemAbout => ({
    subject: thing.subject,
    name: thing.name,
    deviceName: thing.deviceName,
    snooze: thing.snoozeOf(duty),
  })
  const ruled = statuses.find(({ duty }) => duty === 'replace') ?? null
  const replacing = replaceItem(about('replace'), thing.wear, ruled, now)
  return [
    ...(replacing === null ? [] : [{ item: replacing, status: ruled }]),
    ...statuses.flatMap((status) => {
      const { duty } = status
      if (duty === 'replace') return []
      return [{ item: dutyItem(about(duty), { ...status, duty }, now), status }]
    }),
  ]
}

function stateKey(part: string | null, device: string | null): string {
  return part === null ? `device:${device ?? ''}` : `part:${part}`
}

export function ownerToday(bench: Bench): Today & { readonly today: string } {
  const nowAt = bench.clock.nowAt()
  const dayOf = ownerDays(bench)
  return { nowAt, dayOf, today: dayOf(nowAt) }
}
