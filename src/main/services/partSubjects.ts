import { dutyRuleBook } from '../../shared/care/resolve'
import type { DutyRule, StoredDutyRule } from '../../shared/care/rule'
import type { LifeOverride, Part, Product, StockLot } from '../../shared/parts/part'
import type { UseSegment, WearSubject } from '../../shared/wear/types'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import { materialFigures } from './materialFigures'
import { perObject } from './memo'
import type { Bench } from './services'

/** All that the record holds of one part. What is the very same as last time has not changed. */
interface PartRecord {
  readonly part: Part
  readonly product: Product
  readonly ofMaterial: LifeOverride
  readonly lot: StockLot | undefined
  readonly mount: MountRecord | null
  readonly batteryHours: number | null
  readonly segments: readonly UseSegment[]
  readonly slotSegments: readonly UseSegment[]
  readonly timesMounted: number
  readonly cleanRule: DutyRule | null
  readonly done: readonly DoneRow[]
  readonly spares: number
}

type DoneRow = ReturnType<Store['care']['done']['all']>[number]

interface Kept {
  readonly record: PartRecord
  readonly subject: WearSubject
}

const keptSubjects = new WeakMap<Store, Map<string, Kept>>()

/** What the wear of each part is worked out from; made anew for those alone of which something has changed. */
export function partSubjects({ store, clock }: Bench): WearSubject[] {
  const worn = store.usage.worn(clock.nowAt())
  const products = byId(store.products.all())
  const lots = byId(store.stock.all())
  const mounts = byPart(store.mounts.open())
  const care = doneByPart(store.care.done.all())
  const spares = unopenedByProduct(store)
  const cleanRuleOf = cleanRules(store.care.storedRules())
  const ofMaterial = materialFigures(store)
  const before = keptSubjects.get(store)
  const kept = new Map<string, Kept>()
  keptSubjects.set(store, kept)

  return store.parts.all().flatMap((part) => {
    const product = products.get(part.product)
    if (!product) return []
    const { kind, material } = product
    const mount = mounts.get(part.id) ?? null
    const record: PartRecord = {
      part,
      product,
      ofMaterial: ofMaterial(kind, material),
      lot: part.lot === null ? undefined : lots.get(part.lot),
      mount,
      batteryHours:
        kind === 'battery' && mount ? (store.devices.get(mount.device)?.batteryHours ?? null) : null,
      segments: worn.ofPart.get(part.id) ?? NEVER_WORN,
      slotSegments: mount ? worn.ofSlot(mount.device, kind) : NEVER_WORN,
      timesMounted: worn.timesMounted.get(part.id) ?? 0,
      cleanRule: cleanRuleOf(part.id, product, mount),
      done: care.get(part.id) ?? NOTHING_DONE,
      spares: spares.get(product.id) ?? 0,
    }
    const known = before?.get(part.id)
    const subject = known && isSame(known.record, record) ? known.subject : subjectOf(record)
    kept.set(part.id, { record, subject })
    return [subject]
  })
}

const NEVER_WORN: readonly UseSegment[] = []
const NOTHING_DONE: readonly DoneRow[] = []

const byId = perObject(<T extends { readonly id: string }>(rows: readonly T[]) => {
  return new Map(rows.map((row) => [row.id, row]))
})
const byPart = perObject((rows: readonly MountRecord[]) => new Map(rows.map((row) => [row.part, row])))
const doneByPart = perObject((rows: readonly DoneRow[]) => Map.groupBy(rows, ({ partId }) => partId))

function isSame(before: PartRecord, after: PartRecord): boolean {
  for (const key in after)
    if (before[key as keyof PartRecord] !== after[key as keyof PartRecord]) return false
  return true
}

function subjectOf(record: PartRecord): WearSubject {
  const { part, product, ofMaterial, lot, mount, batteryHours, slotSegments, done } = record
  const subject: WearSubject = {
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
    segments: record.segments,
    timesMounted: record.timesMounted,
    batteryHours,
    cleanRule: record.cleanRule,
    cleanedAt: done
      .filter(({ duty, outcome }) => duty === 'clean' && outcome === 'done')
      .map(({ doneAt }) => doneAt),
    foundFineAt: done.filter(({ outcome }) => outcome === 'still_fine').map(({ doneAt }) => doneAt),
    mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
    spares: record.spares,
  }
  return slotSegments.length > 0 ? { ...subject, slotSegments } : subject
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
