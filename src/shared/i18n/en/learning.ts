import type { PASS_REASONS } from '../../learning/views'
import { plural } from '../kit'

type PassReason = (typeof PASS_REASONS)[number]

/** What the owner did that speaks for a weight. */
export const learning = {
  /** `done` is one of the messages below. */
  here: ({ done }: { done: string }) => `You ${done}.`,
  elsewhere: ({ scenario, done }: { scenario: string; done: string }) => `${scenario}: you ${done}.`,
  times: ({ count }: { count: number }) => {
    if (count === 1) return 'once'
    return count === 2 ? 'twice' : plural(count, { other: '# times' })
  },
  took: ({ winner, loser, times }: { winner: string; loser: string; times: string }) =>
    `took the ${winner} instead of the ${loser} ${times}`,
  passedOver: {
    not_at_hand: ({ loser, times }) => `passed over the ${loser} as not at hand ${times}`,
    uncomfortable: ({ loser, times }) => `passed over the ${loser} as uncomfortable ${times}`,
    too_hot: ({ loser, times }) => `passed over the ${loser} as too hot ${times}`,
    too_bulky: ({ loser, times }) => `passed over the ${loser} as too bulky ${times}`,
    sound: ({ loser, times }) => `passed over the ${loser} for its sound ${times}`,
    isolation: ({ loser, times }) => `passed over the ${loser} for its isolation ${times}`,
    battery: ({ loser, times }) => `passed over the ${loser} for its battery ${times}`,
    other: ({ loser, times }) => `passed over the ${loser} for another reason ${times}`,
  } satisfies Record<PassReason, (given: { loser: string; times: string }) => string>,
  ratesHigher: ({ winner, loser }: { winner: string; loser: string }) =>
    `rate listening with the ${winner} higher than with the ${loser}`,
}
