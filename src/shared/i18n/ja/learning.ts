import type { Texts } from '../en'
import { plural } from '../kit'

export const learning: Texts['learning'] = {
  here: ({ done }) => `${done}。`,
  elsewhere: ({ scenario, done }) => `${scenario}：${done}。`,
  times: ({ count }) => plural(count, { other: '#回' }),
  took: ({ winner, loser, times }) => `${loser}ではなく${winner}を${times}選びました`,
  passedOver: {
    not_at_hand: ({ loser, times }) => `手元にないため${loser}を${times}見送りました`,
    uncomfortable: ({ loser, times }) => `装着感を理由に${loser}を${times}見送りました`,
    too_hot: ({ loser, times }) => `暑いため${loser}を${times}見送りました`,
    too_bulky: ({ loser, times }) => `かさばるため${loser}を${times}見送りました`,
    sound: ({ loser, times }) => `音を理由に${loser}を${times}見送りました`,
    isolation: ({ loser, times }) => `遮音を理由に${loser}を${times}見送りました`,
    battery: ({ loser, times }) => `バッテリーを理由に${loser}を${times}見送りました`,
    other: ({ loser, times }) => `ほかの理由で${loser}を${times}見送りました`,
  },
  ratesHigher: ({ winner, loser }) => `${loser}より${winner}でのセッションを高く評価しています`,
}
