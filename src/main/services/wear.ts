import { dutyRuleBook } from '../../shared/care/resolve'
import type { DutyRule, StoredDutyRule } from '../../shared/care/rule'
import { isEqual } from '../../shared/equal'
import type { Product } from '../../shared/parts/part'
import { wearKeeper } from '../../shared/wear/keeper'
import type { UseSegment, WearReport, WearSubject } from '../../shared/wear/types'
import type { MountRecord } from '../db/parts'
import type { Store } from '../db/store'
import { materialFigures } from './materialFigures'
import { memoised } from './memo'
import { meterSubjects } from './meterSubjects'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'

interface Wear {
  /** Most urgent first. */
  readonly all: readonly WearReport[]
  readonly ofPart: ReadonlyMap<string, WearReport>
  /** By the row of the meter. */
  readonly ofMeter: ReadonlyMap<number, WearReport>
}

const remembered = memoised<Wear>()
const keepers = new WeakMap<Store, ReturnType<typeof wearKeeper>>()

/** The wear of every part, retired ones too, most urgent first, as far as `wearKeeper` keeps it. */
export function wearReports(bench: Bench): ReadonlyMap<string, WearReport> {
  return wearOf(bench).ofPart
}

/** The wear of all that the owner switched on for devices as a whole, ended ones too, by the row of the meter. */
export function meterReports(bench: Bench): ReadonlyMap<number, WearReport> {
  return wearOf(bench).ofMeter
}

/** Parts, and what wears on devices as a whole, in one list. */
export function allWear(bench: Bench): readonly WearReport[] {
  return wearOf(bench).all
}

function wearOf(bench: Bench): Wear {
  return remembered(bench, () => {
    const settings = readSettings(bench)
    const all = keeperOf(bench.store)(
      [...wearSubjects(bench), ...metersAgain(bench.store, meterSubjects(bench))],
      {
        nowAt: bench.clock.nowAt(),
        zone: ownerZone(bench),
        deliveryDays: settings.deliveryDays,
        thresholds: { soon: settings.wearSoon, due: settings.wearDue, overdue: settings.wearOverdue },
      },
    )
    return {
      all,
      ofPart: new Map(all.flatMap((report) => (report.part === null ? [] : [[report.part, report]]))),
      ofMeter: new Map(all.flatMap((report) => (report.meterId === null ? [] : [[report.meterId, report]]))),
    }
  })
}

function keeperOf(store: Store): ReturnType<typeof wearKeeper> {
  const known = keepers.get(store)
  if (known) return known
  const made = wearKeeper()
  keepers.set(store, made)
  return made
}

/** All that the record holds of the parts, retired ones too; of an unchanged part the very subject of last time. */
export function wearSubjects(bench: Bench): readonly WearSubject[] {
  return rememberedSubjects(bench, () => partsAgain(bench.store, partSubjects(bench)))
}

const rememberedSubjects = memoised<readonly WearSubject[]>()

function partSubjects({ store, clock }: Bench): WearSubject[] {
  const worn = store.usage.worn(clock.nowAt())
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const lots = new Map(store.stock.all().map((lot) => [lot.id, lot]))
  const mounts = new Map(store.mounts.open().map((mount) => [mount.part, mount]))
  const care = Map.groupBy(store.care.done.all(), ({ partId }) => partId)
  const spares = unopenedByProduct(store)
  const cleanRuleOf = cleanRules(store.care.rules.all())
  const ofMaterial = materialFigures(store)
  const parts = store.parts.all()

  return parts.flatMap((part) => {
    const product = products.get(part.product)
    if (!product) return []
    const mount = mounts.get(part.id) ?? null
    const done = care.get(part.id) ?? []
    const { kind, material } = product
    const subject: WearSubject = {
      part: part.id,
      product: product.id,
      kind,
      material,
      lifeOverrides: [part.life, product.life, ofMaterial(kind, material)],
      openedOn: part.openedOn,
      stockSinceOn: part.lot === null ? null : (lots.get(part.lot)?.acquiredOn ?? null),
      hoursBefore: part.hoursBefore,
      trackedFromAt: part.trackedFromAt,
      retiredAt: part.retiredAt,
      retireReason: part.retireReason,
      segments: worn.ofPart.get(part.id) ?? NEVER_WORN,
      timesMounted: worn.timesMounted.get(part.id) ?? 0,
      batteryHours:
        product.kind === 'battery' && mount ? (store.devices.get(mount.device)?.batteryHours ?? null) : null,
      cleanRule: cleanRuleOf(part.id, product, mount),
      cleanedAt: done
        .filter(({ duty, outcome }) => duty === 'clean' && outcome === 'done')
        .map(({ doneAt }) => doneAt),
      foundFineAt: done.filter(({ outcome }) => outcome === 'still_fine').map(({ doneAt }) => doneAt),
      mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
      spares: spares.get(product.id) ?? 0,
    }
    const slotSegments = mount ? worn.ofSlot(mount.device, kind) : []
    return [slotSegments.length > 0 ? { ...subject, slotSegments } : subject]
  })
}

/** The cleaning rule in force for a part; null = none. Parts that no rule of their own tells apart are asked for once. */
function cleanRules(stored: readonly StoredDutyRule[]) {
  const rules = dutyRuleBook(stored)
  const told = new Set(stored.map(({ scope, scopeId }) => `${scope}/${scopeId}`))
  const known = new Map<string, DutyRule | null>()
  return (part: string, { id, kind, material }: Product, mount: MountRecord | null): DutyRule | null => {
    const own = told.has(`part/${part}`) ? part : ''
    const place = mount && told.has(`device/${mount.device}`) ? `${mount.device}/${mount.slot}` : ''
    const key = `${id}/${own}/${place}`
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
}

const NEVER_WORN: readonly UseSegment[] = []

const partsAgain = recogniser()
const metersAgain = recogniser()

/** Gives back the subjects of last time wherever nothing about them has changed: the engine knows those again. */
function recogniser(): (store: Store, subjects: readonly WearSubject[]) => readonly WearSubject[] {
  const before = new WeakMap<Store, ReadonlyMap<string, WearSubject>>()
  return (store, subjects) => {
    const known = before.get(store)
    const again = subjects.map((subject) => {
      const same = known?.get(subject.part)
      return same && isEqual(same, subject) ? same : subject
    })
    before.set(store, new Map(again.map((subject) => [subject.part, subject])))
    return again
  }
}

/** Unopened pairs of each product, over its lots. */
export function unopenedByProduct(store: Store): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const lot of store.stock.all()) pairs.set(lot.product, (pairs.get(lot.product) ?? 0) + lot.pairs)
  return pairs
}
