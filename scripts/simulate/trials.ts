import { type Instant, localDateOf } from '@shared/time'
import type { WearOptions } from '@shared/wear/case'
import { DEFAULT_THRESHOLDS } from '@shared/wear/state'
import type { WearReport, WearState, WearSubject } from '@shared/wear/types'
import { computeWear } from '@shared/wear/wear'
import { type Draws, drawsFor } from './draws'
import { createOwner, drawTruth, type Ways } from './owner'

/** Owners of one sort. */
export interface Sort extends Ways {
  readonly name: string
  /** Other products of the same material of which ten pairs each were worn out. */
  readonly relatives: number
  /** How like each other the lives of one owner's products are: share of their variance in common, 0…1. */
  readonly likeness: number
}

export interface Outcomes {
  readonly trials: readonly Trial[]
  /** Retirements → learned ÷ true median life of owners whose true median is 0.4 of the default. */
  readonly shortLived: ReadonlyMap<number, readonly number[]>
}

/** What became of one forecast. */
export interface Trial {
  /** The true day lay within the 80 % range. */
  readonly within: boolean
  /** State at the instant of the true wear-out, for an owner to whom delivery takes no time. */
  readonly stateWhenWorn: WearState
  /** The same with the usual days of delivery. */
  readonly stateWhenWornOrdering: WearState
}

export function outcomesOf(sort: Sort, owners: number): Outcomes {
  const each = <T>(trial: (draws: Draws) => T, ...seed: readonly string[]) =>
    Array.from({ length: owners }, (_, index) => trial(drawsFor(sort.name, String(index), ...seed)))
  return {
    trials: each((draws) => trialOf(sort, draws)),
    shortLived: new Map(
      [3, 10].map((retirements) => [
        retirements,
        each((draws) => shortLivedError(sort, draws, retirements), 'short-lived'),
      ]),
    ),
  }
}

/** Midnight UTC of 1 January 2001. */
const START: Instant = 978_307_200
/** Other products came first. */
const LONG_AGO: Instant = 0
const PRODUCT = 'product'
const USUAL_DELIVERY_DAYS = 5
const SHORT_LIVED = 0.4

/** A forecast on the day a pair is opened after ten were worn out, and how its life went. */
function trialOf(sort: Sort, draws: Draws): Trial {
  const inCommon = draws.normal()
  const truth = () => drawTruth(sort.material, draws, inCommon, sort.likeness)
  const relatives = Array.from({ length: sort.relatives }, (_, index) => {
    const other = createOwner(sort, truth(), draws, LONG_AGO)
    other.wearOut(10)
    return other.recordAt(`relative-${index}`, other.freeAt())
  }).flat()
  const owner = createOwner(sort, truth(), draws, START)
  owner.wearOut(10)
  const openedAt = owner.freeAt()
  const { endAt } = owner.wearOutOne()
  const reportAt = (at: Instant, deliveryDays: number) =>
    reportOfNewest([...owner.recordAt(PRODUCT, at), ...relatives], optionsAt(at, deliveryDays))
  const { low, high } = reportAt(openedAt, 0)
  const day = localDateOf(endAt, 'UTC')
  return {
    within: low !== null && low <= day && (high === null || day <= high),
    stateWhenWorn: reportAt(endAt, 0).state,
    stateWhenWornOrdering: reportAt(endAt, USUAL_DELIVERY_DAYS).state,
  }
}

/** Learned ÷ true median life when a pair is opened after so many were worn out. */
function shortLivedError(sort: Sort, draws: Draws, retirements: number): number {
  const truth = { ...drawTruth(sort.material, draws), medianDamage: SHORT_LIVED }
  const owner = createOwner(sort, truth, draws, START)
  owner.wearOut(retirements)
  const openedAt = owner.freeAt()
  owner.wearOutOne()
  const report = reportOfNewest(owner.recordAt(PRODUCT, openedAt), optionsAt(openedAt, 0))
  return report.medianDamage / SHORT_LIVED
}

function optionsAt(nowAt: Instant, deliveryDays: number): WearOptions {
  return { nowAt, zone: 'UTC', deliveryDays, thresholds: DEFAULT_THRESHOLDS }
}

function reportOfNewest(subjects: readonly WearSubject[], options: WearOptions): WearReport {
  const report = computeWear(subjects, options).find(({ device }) => device !== null)
  if (!report) throw new Error('the pair in use has no report')
  return report
}
