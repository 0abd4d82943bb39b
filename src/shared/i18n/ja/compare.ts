import type { Texts } from '../en'
import { plural } from '../kit'

export const compare: Texts['compare'] = {
  gone: 'もうコレクションにありません。',
  sameDevice: '両側とも同じ機器です。',
  neither: ({ nameA, vetoA, nameB, vetoB }) => `どちらも使えません。${nameA}：${vetoA}${nameB}：${vetoB}`,
  tooClose: 'ほぼ互角です。',
  tooCloseAhead: ({ name, aspects }) => `ほぼ互角です。${aspects}では${name}が上です。`,
  tooCloseBoth: ({ nameA, aspectsA, nameB, aspectsB }) =>
    `ほぼ互角です。${aspectsA}では${nameA}、${aspectsB}では${nameB}が上です。`,
  takeForVeto: ({ first, second, veto }) => `${first}を選びましょう。${second}の難点：${veto}`,
  wins: ({ first, points, aspects }) =>
    `${first}が${plural(points, { other: '#点' })}差で上です。決め手は${aspects}です。`,
  winsYet: ({ first, points, aspects, second, theirs }) =>
    `${first}が${plural(points, { other: '#点' })}差で上です。決め手は${aspects}です。${theirs}では${second}が上です。`,
  formats: {
    inEar: ({ sentence }) => `IEM です。${sentence}`,
    headphone: ({ sentence }) => `ヘッドホンです。${sentence}`,
    either: ({ sentence }) => `どちらでもかまいません。${sentence}`,
    inEarAlone: 'IEM：ここで使えるヘッドホンを持っていません。',
    headphoneAlone: 'ヘッドホン：ここで使える IEM を持っていません。',
    nothing: 'ここで使える機器を持っていません。',
  },
}
