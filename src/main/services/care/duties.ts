import { type AttentionSubject, NO_SUBJECT } from '../../../shared/care/items'
import { levelName, type OriginNames, originText } from '../../../shared/care/names'
import {
  DUTY_LEVELS,
  type DutyRuleBook,
  type DutySubject,
  dutyRuleBook,
  inheritedBy,
  resolveRule,
  targetOf,
} from '../../../shared/care/resolve'
import type { DutyStatus } from '../../../shared/care/status'
import type { DutyView } from '../../../shared/care/views'
import { dutyWhy, type Today } from '../../../shared/care/words'
import { deviceName } from '../../../shared/gear/device'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { DUTIES, type Duty } from '../../../shared/parts/care'
import { isMetered } from '../../../shared/parts/materials'
import { productName } from '../../../shared/parts/part'
import type { CareEntry } from '../../../shared/parts/views'
import { type Bench, found } from '../services'
import { readSettings } from '../settings'
import { dutiesOf, ownerToday } from './items'
import { sleepers } from './takenUp'

/** Every duty of a part, or of a device as a whole: what decides it, where it stands, when it was done. */
export function dutyViews(bench: Bench, id: ParsedInput<'care.duties'>): DutyView[] {
  const book = dutyRuleBook(bench.store.care.storedRules())
  const { subject, names } = 'part' in id ? partSubject(bench, id.part) : deviceSubject(bench, id.device)
  const history =
    'part' in id ? bench.store.care.doneForPart(id.part) : bench.store.care.doneForDevice(id.device)
  const entries = history.map(({ id: entry, duty, doneAt, outcome, note }) => ({
    id: entry,
    duty,
    doneAt,
    outcome,
    note,
  }))
  const statuses = dutiesOf(bench, id)
  const sleeps = sleepers(bench)
  const today = ownerToday(bench)
  return DUTIES.map((duty) => dutyView(duty, { subject, names, book, entries, statuses, sleeps, today }))
}

interface Asked {
  readonly subject: DutySubject
  readonly names: OriginNames
  readonly book: DutyRuleBook
  readonly entries: readonly CareEntry[]
  readonly statuses: readonly DutyStatus[]
  readonly sleeps: ReturnType<typeof sleepers>
  readonly today: Today
}

function dutyView(duty: Duty, { subject, names, book, entries, statuses, sleeps, today }: Asked): DutyView {
  const levels = book.levels(duty, subject)
  const resolved = resolveRule(levels)
  const status = statuses.find((each) => each.duty === duty) ?? null
  return {
    duty,
    resolved,
    originText: resolved.rule === null ? null : originText(resolved.origin, names),
    levels: DUTY_LEVELS.flatMap((level) => {
      const target = targetOf(level, duty, subject)
      const rule = levels[level] ?? null
      if (target === null && rule === null) return []
      return [{ level, name: levelName(level, names), target, rule, inherited: inheritedBy(level, levels) }]
    }),
    status,
    asleep: status !== null && sleeps(status, placeOf(subject)),
    why: status === null ? null : dutyWhy(status, today),
    history: entries.filter((entry) => entry.duty === duty),
  }
}

function placeOf(subject: DutySubject): AttentionSubject {
  return subject.part === null
    ? { ...NO_SUBJECT, device: subject.device }
    : { ...NO_SUBJECT, part: subject.part, ...subject.place }
}

function partSubject(bench: Bench, id: string): Pick<Asked, 'subject' | 'names'> {
  const { store } = bench
  const part = found(store.parts.get(id), 'part')
  const product = found(store.products.get(part.product), 'product')
  const mount = part.retiredAt === null ? store.mounts.openOfPart(id) : null
  const device = mount && store.devices.get(mount.device)
  const { kind, material } = product
  return {
    subject: {
      part: id,
      product: product.id,
      kind,
      material,
      metered: isMetered(kind, readSettings(bench)),
      place: mount && { device: mount.device, slot: mount.slot },
    },
    names: {
      kind,
      material,
      productName: productName(product),
      deviceName: device ? deviceName(device) : null,
    },
  }
}

function deviceSubject(bench: Bench, id: string): Pick<Asked, 'subject' | 'names'> {
  const device = found(bench.store.devices.get(id), 'device')
  return {
    subject: { device: id, part: null },
    names: { kind: null, material: null, productName: null, deviceName: deviceName(device) },
  }
}
