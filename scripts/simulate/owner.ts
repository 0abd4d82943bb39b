import { defaultLife } from '@shared/parts/materials'
import type { Material } from '@shared/parts/part'
import { type Instant, SECONDS_PER_DAY, SECONDS_PER_HOUR, SECONDS_PER_MONTH } from '@shared/time'
import type { WearSubject } from '@shared/wear/types'
import type { Draws } from './draws'
import type { Habit, Span } from './habit'
import { evenings } from './habit'
import { pairSubject } from './subject'

/** What is true of an owner's pairs, and what the program has to find out. */
export interface Truth {
  /** Damage at which half of the pairs are worn out; the program starts from 1. */
  readonly medianDamage: number
  /** Weibull shape of the lives. */
  readonly shape: number
}

/** How an owner lives with the pairs of one product. */
export interface Ways {
  readonly material: Material
  readonly habit: Habit
  /** Share of pairs that may be lost or replaced just in case before they are worn out. */
  readonly mislaidShare: number
}

/** A pair's life as it was. */
export interface Life {
  readonly openedAt: Instant
  readonly endAt: Instant
  readonly wornOut: boolean
  readonly spans: readonly Span[]
}

/** Spread of true lives around the material's, as the engine believes before it has seen any. */
const LOG_LIFE_SD = 0.6
const LOG_SHAPE_SD = 0.25

/**
 * @param inCommon what the owner's other products share with this one, a standard normal draw
 * @param likeness share of the variance of the logarithm of lives that is in common, 0…1
 */
export function drawTruth(material: Material, draws: Draws, inCommon = 0, likeness = 0): Truth {
  const deviation = Math.sqrt(likeness) * inCommon + Math.sqrt(1 - likeness) * draws.normal()
  return {
    medianDamage: Math.exp(LOG_LIFE_SD * deviation),
    shape: defaultLife('tips', material).shape * Math.exp(LOG_SHAPE_SD * draws.normal()),
  }
}

/** Somebody who uses up pairs of one product, one after the other. */
export function createOwner(ways: Ways, truth: Truth, draws: Draws, startAt: Instant) {
  const eveningOf = evenings(ways.habit, draws)
  let freeAt = startAt
  const lives: Life[] = []

  function liveThrough(mayMislay: boolean): Life {
    const wornAt = truth.medianDamage * (draws.exponential() / Math.LN2) ** (1 / truth.shape)
    const mislaidAt =
      draws.uniform() < ways.mislaidShare ? truth.medianDamage * (0.2 + 1.3 * draws.uniform()) : wornAt
    const wornOut = !mayMislay || wornAt <= mislaidAt
    const { endAt, spans } = wornUntil(wornOut ? wornAt : mislaidAt, freeAt, eveningOf, ways.material)
    const life = { openedAt: freeAt, endAt, wornOut, spans }
    freeAt = (Math.floor(endAt / SECONDS_PER_DAY) + 1) * SECONDS_PER_DAY
    lives.push(life)
    return life
  }

  return {
    /** Uses up pairs until so many are clearly worn. */
    wearOut: (count: number) => {
      let worn = 0
      while (worn < count) if (liveThrough(true).wornOut) worn += 1
    },
    /** Opens one more pair and uses it until it is truly worn out. */
    wearOutOne: () => liveThrough(false),
    /** The record up to an instant. */
    recordAt: (product: string, at: Instant): WearSubject[] =>
      lives
        .filter(({ openedAt }) => openedAt <= at)
        .map((life, index) => pairSubject(life, lives, `${product}-${index}`, product, ways.material, at)),
    freeAt: () => freeAt,
  }
}

/** Evening after evening from a midnight on until the pair has taken so much damage. */
function wornUntil(
  damage: number,
  openedAt: Instant,
  eveningOf: (dayAt: Instant) => Span | null,
  material: Material,
): Pick<Life, 'endAt' | 'spans'> {
  const { lifeHours, lifeMonths } = defaultLife('tips', material)
  const perUsedSecond = 1 / ((lifeHours ?? Number.POSITIVE_INFINITY) * SECONDS_PER_HOUR)
  const perSecond = 1 / ((lifeMonths ?? Number.POSITIVE_INFINITY) * SECONDS_PER_MONTH)
  const spans: Span[] = []
  let used = 0
  for (let dayAt = openedAt; ; dayAt += SECONDS_PER_DAY) {
    const span = eveningOf(dayAt)
    const agedOutAt = Math.round(openedAt + (damage - used) / perSecond)
    if (agedOutAt <= (span?.fromAt ?? dayAt + SECONDS_PER_DAY)) return { endAt: agedOutAt, spans }
    if (span === null) continue
    const left = damage - used - (span.fromAt - openedAt) * perSecond
    const wornOutAt = Math.round(span.fromAt + left / (perUsedSecond + perSecond))
    spans.push({ fromAt: span.fromAt, toAt: Math.min(span.toAt, wornOutAt) })
    if (wornOutAt <= span.toAt) return { endAt: wornOutAt, spans }
    used += (span.toAt - span.fromAt) * perUsedSecond
  }
}
