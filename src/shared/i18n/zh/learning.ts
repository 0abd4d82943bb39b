import type { Texts } from '../en'
import { plural } from '../kit'

export const learning: Texts['learning'] = {
  here: ({ done }) => `你${done}。`,
  elsewhere: ({ scenario, done }) => `${scenario}：你${done}。`,
  times: ({ count }) => plural(count, { other: '# 次' }),
  took: ({ winner, loser, times }) => `有 ${times}没选 ${loser}，选了 ${winner}`,
  passedOver: {
    not_at_hand: ({ loser, times }) => `有 ${times}因为不在手边而没选 ${loser}`,
    uncomfortable: ({ loser, times }) => `有 ${times}因为不舒服而没选 ${loser}`,
    too_hot: ({ loser, times }) => `有 ${times}因为太热而没选 ${loser}`,
    too_bulky: ({ loser, times }) => `有 ${times}因为太笨重而没选 ${loser}`,
    sound: ({ loser, times }) => `有 ${times}因为声音而没选 ${loser}`,
    isolation: ({ loser, times }) => `有 ${times}因为隔音而没选 ${loser}`,
    battery: ({ loser, times }) => `有 ${times}因为电池而没选 ${loser}`,
    other: ({ loser, times }) => `有 ${times}因为其他原因没选 ${loser}`,
  },
  ratesHigher: ({ winner, loser }) => `给 ${winner} 的聆听评分高于 ${loser}`,
}
