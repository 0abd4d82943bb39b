import type { Texts } from '../en'
import { plural } from '../kit'

export const compare: Texts['compare'] = {
  gone: '它已不在你的收藏里。',
  sameDevice: '两边是同一台设备。',
  neither: ({ nameA, vetoA, nameB, vetoB }) => `两者都不能用。${nameA}：${vetoA}${nameB}：${vetoB}`,
  tooClose: '难分高下。',
  tooCloseAhead: ({ name, aspects }) => `难分高下；${name} 在${aspects}上占优。`,
  tooCloseBoth: ({ nameA, aspectsA, nameB, aspectsB }) =>
    `难分高下；${nameA} 在${aspectsA}上占优，${nameB} 在${aspectsB}上占优。`,
  takeForVeto: ({ first, second, veto }) => `选 ${first}。${second} 的问题：${veto}`,
  wins: ({ first, points, aspects }) =>
    `${first} 领先 ${plural(points, { other: '# 分' })}，胜在${aspects}。`,
  winsYet: ({ first, points, aspects, second, theirs }) =>
    `${first} 领先 ${plural(points, { other: '# 分' })}，胜在${aspects}；${second} 在${theirs}上占优。`,
  formats: {
    inEar: ({ sentence }) => `入耳式。${sentence}`,
    headphone: ({ sentence }) => `头戴式。${sentence}`,
    either: ({ sentence }) => `都可以。${sentence}`,
    inEarAlone: '入耳式：你没有适合这里的头戴式耳机。',
    headphoneAlone: '头戴式：你没有适合这里的入耳式耳机。',
    nothing: '你没有适合这里的设备。',
  },
}
