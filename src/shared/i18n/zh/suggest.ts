import type { Texts } from '../en'
import { confidence } from './suggest/confidence'
import { flips } from './suggest/flips'
import { rig } from './suggest/rig'
import { sound } from './suggest/sound'
import { verdicts } from './suggest/verdicts'
import { vetoes } from './suggest/vetoes'
import { aspects, criteria, daysAgo, from, noises, spans } from './suggest/words'

export const suggest: Texts['suggest'] = {
  criteria,
  aspects,
  daysAgo,
  spans,
  noises,
  from,
  verdicts,
  sound,
  vetoes,
  rig,
  whyNotFirst: {
    nearlyAsGood: ({ first }) => `几乎和 ${first} 一样好。`,
    behindAsTold: ({ aspect, own }) => `${aspect}不及对方：${own}。`,
    behind: ({ aspect, own, first, theirs }) => `${aspect}不及对方：${own}；${first}：${theirs}。`,
  },
  confidence,
  flips,
}
