import { perObject } from '../../shared/memo'
import type { WearCase } from '../../shared/wear/case'
import { type WearKeeper, wearKeeper } from '../../shared/wear/keeper'
import type { EvidenceLibrary } from '../../shared/wear/library'
import { type WearReport, type WearView, wearViewOf } from '../../shared/wear/types'
import type { Store } from '../db/store'
import { memoised } from './memo'
import { meterSubjects } from './meterSubjects'
import { partSubjects } from './partSubjects'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'

interface Wear {
  /** Most urgent first. */
  readonly all: readonly WearReport[]
  /** Of the parts, by id. */
  readonly cases: readonly WearCase[]
  readonly library: EvidenceLibrary<WearCase>
  readonly ofPart: ReadonlyMap<string, WearReport>
  /** By the row of the meter. */
  readonly ofMeter: ReadonlyMap<number, WearReport>
}

const remembered = memoised<Wear>()
const keeperOf = perObject((_store: Store) => wearKeeper())

/** The wear of every part, retired ones too, most urgent first, as far as `wearKeeper` keeps it. */
export function wearReports(bench: Bench): ReadonlyMap<string, WearReport> {
  return wearOf(bench).ofPart
}

/** The wear of all that the owner switched on for devices as a whole, ended ones too, by the row of the meter. */
export function meterReports(bench: Bench): ReadonlyMap<number, WearReport> {
  return wearOf(bench).ofMeter
}

/** What a screen shows of a report; null when there is none. */
export function wearView(report: WearReport | undefined): WearView | null {
  return report ? viewOf(report) : null
}

/** Parts, and what wears on devices as a whole, in one list. */
export function allWear(bench: Bench): readonly WearReport[] {
  return wearOf(bench).all
}

/**
 * Every part that wears out, with its clock, by id, as far as `wearKeeper` keeps it; what wears on a device as a
 * whole is no product.
 */
export function wearCases(bench: Bench): readonly WearCase[] {
  return wearOf(bench).cases
}

/** The same by kind and material and by product; of what has not changed, the very shelves of last time. */
export function wearLibrary(bench: Bench): EvidenceLibrary<WearCase> {
  return wearOf(bench).library
}

/** Works out the wear of all in small steps, before it is asked for. */
export function* workOutWear(bench: Bench): Generator<void> {
  const { usage, parts, products, devices, mounts } = bench.store
  yield* usage.readAhead(bench.clock.nowAt())
  for (const read of [parts.all, products.all, devices.all, mounts.open]) {
    read()
    yield
  }
  yield* keeperOf(bench.store).steps(...askedOf(bench))
}

function wearOf(bench: Bench): Wear {
  return remembered(bench, () => {
    const keeper = keeperOf(bench.store)
    const all = keeper.reports(...askedOf(bench))
    const cases = keeper.cases().filter(isOfPart)
    // A kind of thing that wears on a device as a whole is a family of its own.
    const library = new Map([...keeper.library()].filter(([, { entries }]) => entries.every(isOfPart)))
    return { all, cases, library, ...byName(all) }
  })
}

function isOfPart({ clock }: WearCase): boolean {
  return clock.subject.meter === undefined
}

const viewOf = perObject(wearViewOf)

const byName = perObject((all: readonly WearReport[]): Pick<Wear, 'ofPart' | 'ofMeter'> => {
  const ofPart = new Map<string, WearReport>()
  const ofMeter = new Map<number, WearReport>()
  for (const report of all) {
    if (report.part !== null) ofPart.set(report.part, report)
    if (report.meterId !== null) ofMeter.set(report.meterId, report)
  }
  return { ofPart, ofMeter }
})

function askedOf(bench: Bench): Parameters<WearKeeper['reports']> {
  const { deliveryDays, wearSoon, wearDue, wearOverdue } = readSettings(bench)
  const thresholds = { soon: wearSoon, due: wearDue, overdue: wearOverdue }
  return [
    [...partSubjects(bench), ...meterSubjects(bench)],
    { nowAt: bench.clock.nowAt(), zone: ownerZone(bench), deliveryDays, thresholds },
  ]
}
