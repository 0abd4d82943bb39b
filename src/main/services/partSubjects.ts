import { dutyRuleBook } from '../../shared/care/resolve'
import type { DutyRule, StoredDutyRule } from '../../shared/care/rule'
import { isSameList, perObject } from '../../shared/memo'
import type { LifeOverride, Part, Product, StockLot } from '../../shared/parts/part'
import type { Instant } from '../../shared/time'
import type { AnySubject } from '../../shared/wear/types'
import type { UseColumns } from '../../shared/wear/use'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import type { Worn } from '../db/usage'
import { byId, byPart, type DoneRow, doneByPart } from './lookUp'
import { materialFigures } from './materialFigures'
import type { Bench } from './services'

/** What the record holds of one part besides its use. */
interface PartRecord {
  readonly part: Part
  readonly product: Product
  readonly ofMaterial: LifeOverride
  readonly lot: StockLot | undefined
  readonly mount: MountRecord | null
  /** Of a cable. */
  readonly mountedAt: readonly Instant[]
  readonly batteryHours: number | null
  readonly cleanRule: DutyRule | null
  readonly done: readonly DoneRow[]
  readonly spares: number
}

/** What is the very same as last time has not changed. */
interface PartUse {
  readonly own: UseColumns | undefined
  /** What was worn where it is now, whichever part it was. */
  readonly inSlot: UseColumns | undefined
}

interface Kept {
  readonly record: PartRecord
  readonly use: PartUse
  readonly subject: AnySubject
}

interface KeptParts {
  /** The rows that the records were made from. */
  readonly tables: readonly unknown[]
  readonly parts: readonly Kept[]
  readonly subjects: readonly AnySubject[]
}

const keptParts = new WeakMap<Store, KeptParts>()

/**
 * What the wear of each part is worked out from; made anew for those alone of which something has changed, and the
 * very list of last time when nothing has.
 */
export function partSubjects({ store, clock }: Bench): readonly AnySubject[] {
  const worn = store.usage.worn(clock.nowAt())
  const before = keptParts.get(store)
  const tables = tablesOf(store)
  const isSameRecord = before?.tables.every((rows, index) => rows === tables[index])
  const known = new Map(isSameRecord ? [] : before?.parts.map((kept) => [kept.record.part.id, kept]))
  const parts =
    before && isSameRecord
      ? before.parts.map((kept) => keptOrMade(kept.record, kept, worn))
      : recordsOf(store).map((record) => keptOrMade(record, known.get(record.part.id), worn))
  if (before && isSameRecord && parts.every((kept, index) => kept === before.parts[index])) {
    return before.subjects
  }
  const subjects = parts.map(({ subject }) => subject)
  keptParts.set(store, { tables, parts, subjects })
  return subjects
}

function tablesOf({ parts, products, stock, mounts, care, materialFigures: figures, devices }: Store) {
  return [parts, products, stock, care.rules, care.done, figures, devices]
    .map((table): readonly unknown[] => table.all())
    .concat([mounts.open()])
}

function recordsOf(store: Store): readonly PartRecord[] {
  const products = byId(store.products.all())
  const lots = byId(store.stock.all())
  const mounts = byPart(store.mounts.open())
  const care = doneByPart(store.care.done.all())
  const spares = unopenedByProduct(store)
  const cleanRuleOf = cleanRules(store.care.rules.all())
  const ofMaterial = materialFigures(store)
  const devices = byId(store.devices.all())
  const historyOf = store.mounts.histories()
  return store.parts.all().flatMap((part): PartRecord[] => {
    const product = products.get(part.product)
    if (!product) return []
    const { kind, material } = product
    const mount = mounts.get(part.id) ?? null
    const everMounted = kind === 'cable' || kind === 'battery' ? historyOf(part.id) : NEVER_MOUNTED
    // A battery that was taken out went through its charges where it was last.
    const charged = kind === 'battery' ? (mount ?? everMounted.at(-1)) : undefined
    return [
      {
        part,
        product,
        ofMaterial: ofMaterial(kind, material),
        lot: part.lot === null ? undefined : lots.get(part.lot),
        mount,
        mountedAt: matingsIn(kind === 'cable' ? everMounted : NEVER_MOUNTED),
        batteryHours: (charged && devices.get(charged.device)?.batteryHours) ?? null,
        cleanRule: cleanRuleOf(part.id, product, mount),
        done: care.get(part.id) ?? NOTHING_DONE,
        spares: spares.get(product.id) ?? 0,
      },
    ]
  })
}

function keptOrMade(record: PartRecord, before: Kept | undefined, worn: Worn): Kept {
  const { part, product, mount } = record
  const own = worn.parts.get(part.id)
  const inSlot = mount ? worn.inSlot(mount.device, product.kind) : undefined
  if (
    before &&
    before.use.own === own &&
    before.use.inSlot === inSlot &&
    (before.record === record || isSame(before.record, record))
  ) {
    return before
  }
  const use = { own, inSlot }
  return { record, use, subject: subjectOf(record, use) }
}

/** When it was put in its place: a mount that goes on where another ends is the same one. */
const matingsIn = perObject((mounts: readonly MountRecord[]): readonly Instant[] =>
  mounts
    .filter(
      ({ device, slot, fromAt }) =>
        !mounts.some((other) => other.toAt === fromAt && other.device === device && other.slot === slot),
    )
    .map(({ fromAt }) => fromAt),
)

const NOTHING_DONE: readonly DoneRow[] = []
const NEVER_MOUNTED: readonly MountRecord[] = []

function isSame(before: PartRecord, after: PartRecord): boolean {
  return (
    before.part === after.part &&
    before.product === after.product &&
    before.ofMaterial === after.ofMaterial &&
    before.lot === after.lot &&
    before.mount === after.mount &&
    before.mountedAt === after.mountedAt &&
    before.batteryHours === after.batteryHours &&
    before.cleanRule === after.cleanRule &&
    before.spares === after.spares &&
    isSameList(before.done, after.done)
  )
}

function subjectOf(record: PartRecord, use: PartUse): AnySubject {
  const { part, product, ofMaterial, lot, mount, mountedAt, batteryHours, done } = record
  const subject: AnySubject = {
    part: part.id,
    product: product.id,
    kind: product.kind,
    material: product.material,
    lifeOverrides: [part.life, product.life, ofMaterial],
    openedOn: part.openedOn,
    stockSinceOn: lot?.acquiredOn ?? null,
    hoursBefore: part.hoursBefore,
    trackedFromAt: part.trackedFromAt,
    retiredAt: part.retiredAt,
    retireReason: part.retireReason,
    segments: use.own ?? [],
    mountedAt,
    batteryHours,
    cleanRule: record.cleanRule,
    cleanedAt: done
      .filter(({ duty, outcome }) => duty === 'clean' && outcome === 'done')
      .map(({ doneAt }) => doneAt),
    foundFineAt: done.filter(({ outcome }) => outcome === 'still_fine').map(({ doneAt }) => doneAt),
    mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
    spares: record.spares,
  }
  return use.inSlot ? { ...subject, slotSegments: use.inSlot } : subject
}

/** The cleaning rule in force for a part; null = none. Parts that no rule of their own tells apart are asked for once. */
const cleanRules = perObject((stored: readonly StoredDutyRule[]) => {
  const rules = dutyRuleBook(stored)
  const told = new Set(stored.map(({ scope, scopeId }) => `${scope}/${scopeId}`))
  const known = new Map<string, DutyRule | null>()
  return (part: string, { id, kind, material }: Product, mount: MountRecord | null): DutyRule | null => {
    const own = told.has(`part/${part}`) ? part : ''
    const place = mount && told.has(`device/${mount.device}`) ? `${mount.device}/${mount.slot}` : ''
    const key = `${id}/${kind}/${material}/${own}/${place}`
    const before = known.get(key)
    if (before !== undefined) return before
    const { on, rule } = rules.resolve('clean', {
      part,
      product: id,
      kind,
      material,
      // Whether its wear is shown decides about inspections only.
      metered: true,
      place: mount && { device: mount.device, slot: mount.slot },
    })
    const inForce = on ? rule : null
    known.set(key, inForce)
    return inForce
  }
})

/** Unopened pairs of each product, over its lots. */
export function unopenedByProduct(store: Store): ReadonlyMap<string, number> {
  return unopened(store.stock.all())
}

const unopened = perObject((lots: readonly StockLot[]): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  for (const lot of lots) pairs.set(lot.product, (pairs.get(lot.product) ?? 0) + lot.pairs)
  return pairs
})
