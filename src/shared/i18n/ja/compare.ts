import type { Texts } from '../en'
import { plural } from '../kit'

export const compare: Texts['compare'] = {
  gone: 'もうコレクションにありません。',
  sameDevice: '両方に同じ機器を選んでいます。',
  neither: ({ nameA, vetoA, nameB, vetoB }) => `どちらも使えません。${nameA}：${vetoA}　${nameB}：${vetoB}`,
  tooClose: 'ほぼ互角です。',
  tooCloseAhead: ({ name, aspects }) => `ほぼ互角です。${aspects}では${name}が上です。`,
  tooCloseBoth: ({ nameA, aspectsA, nameB, aspectsB }) =>
    `ほぼ互角です。${aspectsA}では${nameA}、${aspectsB}では${nameB}が上です。`,
  takeForVeto: ({ first, second, veto }) => `${first}がおすすめです。${second}の難点：${veto}`,
  wins: ({ first, points, aspects }) =>
    `${first}が${plural(points, { other: '#点' })}差で上です。決め手は${aspects}です。`,
  winsYet: ({ first, points, aspects, second, theirs }) =>
    `${first}が${plural(points, { other: '#点' })}差で上です。決め手は${aspects}です。${theirs}では${second}が上です。`,
  formats: {
    inEar: ({ sentence }) => `おすすめはイヤホンです。${sentence}`,
    headphone: ({ sentence }) => `おすすめはヘッドホンです。${sentence}`,
    either: ({ sentence }) => `どちらでも大丈夫です。${sentence}`,
    inEarAlone: 'イヤホンです。ここで使えるヘッドホンはありません。',
    headphoneAlone: 'ヘッドホンです。ここで使えるイヤホンはありません。',
    nothing: 'ここで使える機器がありません。',
  },
}
