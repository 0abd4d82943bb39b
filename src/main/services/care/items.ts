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
import type { Attention, Checkup } from '../../../shared/care/views'
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
  readonly things: readonly { readonly thing: CareThing; readonly standing: Standing }[]
  /** What belongs to no thing in use: to order more, and the monthly look. */
  readonly besides: Pick<Standing, 'items' | 'sources'>
}

/** All items, fine and snoozed ones too, most urgent first: what reminders are planned from. */
export function careItems(bench: Bench): readonly AttentionItem[] {
  return itemsIn(careState(bench))
}

const itemsIn = perObject(({ things, besides }: CareState): readonly AttentionItem[] =>
  [...seenTo(things).flatMap(({ items }) => items), ...besides.items].sort(byUrgency),
)

export function attention(bench: Bench): Attention {
  return attentionIn(careState(bench))
}

const attentionIn = perObject(({ things, besides }: CareState): Attention => {
  const own = seenTo(things)
  const wanting = [...own.flatMap((each) => each.wanting), ...besides.items.filter(wantsAttention)].sort(
    (a, b) => weight(b) - weight(a) || byUrgency(a, b),
  )
  return {
    items: wanting.filter((item) => !itemIsSnoozed(item)),
    snoozed: wanting.filter(itemIsSnoozed),
    asleep: own.reduce((sum, { asleep }) => sum + asleep, 0),
  }
})

export function agenda(bench: Bench, { days }: { readonly days: number }): AgendaDay[] {
  return [...agendaDays(sourcesIn(careState(bench)), ownerToday(bench).today, days)]
}

const sourcesIn = perObject(({ things, besides }: CareState): readonly AgendaSource[] => [
  ...seenTo(things).flatMap(({ sources }) => sources),
  ...besides.sources,
])

/** Where those things stand that are there to be seen to. */
function seenTo(things: CareState['things']): readonly Standing[] {
  return things.filter(({ thing }) => !thing.away).map(({ standing }) => standing)
}

/** A device that has duties as a whole. */
export interface DeviceDuties {
  readonly device: string
  /** Of listening, also before the record began. */
  readonly hours: number
  readonly statuses: readonly DutyStatus[]
}

export function devicesWithDuties(bench: Bench): readonly DeviceDuties[] {
  return careState(bench).things.flatMap(({ thing: { subject, hoursNow }, standing: { statuses } }) => {
    const { part, device } = subject
    return part === null && device !== null && statuses.length > 0
      ? [{ device, hours: hoursNow, statuses }]
      : []
  })
}

/** The duties that run for a part, or for a device as a whole; empty where there is none. */
export function dutiesOf(bench: Bench, id: { readonly part: string } | { readonly device: string }) {
  const key = stateKey('part' in id ? id.part : null, 'part' in id ? null : id.device)
  return dutiesIn(careState(bench)).get(key) ?? []
}

const dutiesIn = perObject(({ things }: CareState): ReadonlyMap<string, readonly DutyStatus[]> => {
  const withDuties = things.filter(({ thing }) => thing.clocks !== null)
  return new Map(
    withDuties.map(({ thing: { subject }, standing }) => [
      stateKey(subject.part, subject.device),
      standing.statuses,
    ]),
  )
})

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
  const sleeps = sleepers(bench)
  const things = careThings(bench)
  const order = ordersToPlace(bench, now, today)
  const look = lookItems(checkup(bench, things))
  return {
    things: things.map((thing) => ({ thing, standing: standingOf(thing, book, sleeps, now) })),
    besides: {
      items: [...order.items, ...look],
      sources: [...order.sources, ...look.map((item) => agendaSource(item, now, null, null))],
    },
  }
}

function lookItems({ due, dueOn, parts }: Checkup): readonly AttentionItem[] {
  if (dueOn === null) return []
  const item = checkupItem(parts.length, dueOn)
  return [due ? item : { ...item, state: 'fine' }]
}

const ruleBook = perObject(dutyRuleBook)

/** Where one thing stands. */
interface Standing {
  readonly statuses: readonly DutyStatus[]
  /** How many of them would be due, but sleep. */
  readonly asleep: number
  readonly items: readonly AttentionItem[]
  /** Those of them that want attention, snoozed ones too. */
  readonly wanting: readonly AttentionItem[]
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
  const items = withoutRepeats(found.map(({ item }) => item))
  const standing = {
    statuses,
    asleep: statuses.filter((status) => isDue(status) && !awake.includes(status)).length,
    items,
    wanting: items.filter(wantsAttention),
    sources: found
      .filter(({ item }) => items.includes(item))
      .map(({ item, status }) =>
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
