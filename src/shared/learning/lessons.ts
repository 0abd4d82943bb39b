import type { Criterion } from '../scenarios/scenario'
import type { Instant } from '../time'
import { LEARNED_CRITERIA } from './shares'
import type { Utilities } from './utilities'
import type { Feedback, PASS_REASONS } from './views'

export type PassReason = (typeof PASS_REASONS)[number]

/** What the owner did, as it is kept. */
export type FeedbackRecord = Feedback & { readonly at: Instant }

/** What a lesson rests on, by device ids. */
export type Grounds =
  | { readonly kind: 'choice'; readonly winner: string; readonly loser: string }
  | { readonly kind: 'reason'; readonly loser: string; readonly reason: PassReason }
  | { readonly kind: 'rating'; readonly winner: string; readonly loser: string }

/** One comparison that went one way, as differences of utility. */
export interface Lesson {
  readonly scenario: string
  /** 1 = one clear choice. */
  readonly weight: number
  /** The winner's utility minus the loser's, in the order of `LEARNED_CRITERIA`. */
  readonly gaps: readonly number[]
  readonly grounds: Grounds
  /** Things the owner did that stand behind it and behind no other lesson. */
  readonly observations: number
}

/** The criteria that a reason blames; nothing is learned from circumstances. */
export const BLAMED: Readonly<Record<PassReason, readonly Criterion[]>> = {
  not_at_hand: [],
  uncomfortable: ['comfort', 'glasses'],
  too_hot: ['heat'],
  too_bulky: ['portability'],
  sound: ['stage', 'imaging', 'detail', 'bass', 'tone'],
  isolation: ['isolation'],
  battery: ['battery'],
  other: [],
}

/** A reason alone says less than a device that was taken instead (assumed). */
export const REASON_WEIGHT = 0.5
/** With the slider at full rotation, half of a choice is about whose turn it is (assumed). */
export const TURN_SHARE = 0.5

/**
 * What the owner's choices teach: the device that was taken beats the suggested one, and on the criteria that
 * a reason blames, the suggested one loses to the field. A device that was merely not at hand teaches nothing.
 * @param utilities how devices do on the occasion of the choice; null = the scenario is gone.
 */
export function choiceLessons(
  feedback: readonly FeedbackRecord[],
  utilities: (entry: Feedback) => Utilities | null,
): Lesson[] {
  return feedback.flatMap((entry) => {
    const look = utilities(entry)
    if (look === null || entry.reason === 'not_at_hand') return []
    const lessons = [choiceLesson(entry, look), reasonLesson(entry, look)].filter((each) => each !== null)
    return lessons.map((lesson, index) => ({ ...lesson, observations: index === 0 ? 1 : 0 }))
  })
}

type Taught = Omit<Lesson, 'observations'>

function choiceLesson({ scenario, context, suggested, chosen }: Feedback, look: Utilities): Taught | null {
  const winner = chosen === null ? null : look.of(chosen)
  const loser = look.of(suggested)
  if (chosen === null || winner === null || loser === null || chosen === suggested) return null
  return {
    scenario,
    weight: 1 - TURN_SHARE * context.rotate,
    gaps: winner.map((utility, index) => utility - (loser[index] ?? 0)),
    grounds: { kind: 'choice', winner: chosen, loser: suggested },
  }
}

function reasonLesson({ scenario, suggested, reason }: Feedback, look: Utilities): Taught | null {
  const blamed = reason === null ? [] : BLAMED[reason]
  if (reason === null || blamed.length === 0) return null
  const loser = look.of(suggested)
  const others = look.ofOthers(suggested)
  if (loser === null || others === null) return null
  // Where it does better than the field, the blame says something of the device, and nothing of the weight.
  const gaps = LEARNED_CRITERIA.map((criterion, index) =>
    blamed.includes(criterion) ? Math.max(0, (others[index] ?? 0) - (loser[index] ?? 0)) : 0,
  )
  if (gaps.every((gap) => gap === 0)) return null
  return { scenario, weight: REASON_WEIGHT, gaps, grounds: { kind: 'reason', loser: suggested, reason } }
}

/** A session that was rated after listening. */
export interface RatedSession {
  readonly device: string
  readonly scenario: string
  /** 1…5 */
  readonly rating: number
  readonly at: Instant
}

/** Half of what a rating says is gone after this long: tastes and gear change (assumed). */
export const RATING_HALF_LIFE_S = 180 * 86_400

/**
 * What ratings teach: of two devices in one scenario the one that was rated higher beats the other, the more
 * the further apart and the more often. A device is compared with all others, but counts once.
 */
export function ratingLessons(
  sessions: readonly RatedSession[],
  utilities: (scenario: string) => Utilities | null,
  nowAt: Instant,
): Lesson[] {
  return [...Map.groupBy(sessions, ({ scenario }) => scenario)].flatMap(([scenario, own]) => {
    const look = utilities(scenario)
    if (look === null) return []
    const rated = [...Map.groupBy(own, ({ device }) => device)]
      .map(([device, list]) => ({ device, utilities: look.of(device), ...meanRating(list, nowAt) }))
      .sort((a, b) => (a.device < b.device ? -1 : 1))
    const untold = new Map(rated.map(({ device, count }) => [device, count]))
    const tell = (device: string) => {
      const count = untold.get(device) ?? 0
      untold.delete(device)
      return count
    }
    return rated.flatMap((one, index) =>
      rated.slice(index + 1).flatMap((other): Lesson[] => {
        const [winner, loser] = one.mean > other.mean ? [one, other] : [other, one]
        if (winner.mean === loser.mean || winner.utilities === null || loser.utilities === null) return []
        const often = Math.min(winner.amount, loser.amount)
        const apart = (winner.mean - loser.mean) / 4
        return [
          {
            scenario,
            weight: (apart * (often / (often + 1)) * 2) / rated.length,
            gaps: winner.utilities.map((utility, k) => utility - (loser.utilities?.[k] ?? 0)),
            grounds: { kind: 'rating', winner: winner.device, loser: loser.device },
            observations: tell(winner.device) + tell(loser.device),
          },
        ]
      }),
    )
  })
}

function meanRating(list: readonly RatedSession[], nowAt: Instant) {
  let [amount, sum] = [0, 0]
  for (const { rating, at } of list.toSorted((a, b) => a.at - b.at || a.rating - b.rating)) {
    const share = 0.5 ** (Math.max(0, nowAt - at) / RATING_HALF_LIFE_S)
    amount += share
    sum += share * rating
  }
  return { mean: sum / amount, amount, count: list.length }
}
