import type { Texts } from '../../en'

/** Conditions that end in なら or ば. */
export const flips: Texts['suggest']['flips'] = {
  wouldWin: ({ change, winner }) => `${change}、${winner}が1位になります。`,
  minutes: ({ from, to }) => `${from}ではなく${to}なら`,
  noise: ({ from, to }) => `騒音が${from}ではなく${to} dB(A)なら`,
  temperature: ({ from, to }) => `${from}ではなく${to} °Cなら`,
  noRotation: 'ローテーションを考えなければ',
  rotation: ({ percent }) => `ローテーションの重みが${percent}%なら`,
  aware: { no: '周囲の音を聞く必要がなければ', yes: '周囲の音を聞く必要があれば' },
  headRest: { no: '頭をもたせかけないなら', yes: '頭をもたせかけるなら' },
  othersNear: { no: '近くに誰もいなければ', yes: '近くに人がいれば' },
  wind: { no: '風がなければ', yes: '風があれば' },
  glasses: {
    none: 'メガネなしなら',
    thin: '細いフレームのメガネなら',
    normal: 'メガネをかけるなら',
    thick: '太いフレームのメガネなら',
  },
  interruptions: {
    none: '中断がなければ',
    some: '中断がときどきあれば',
    many: '中断が多ければ',
  },
  weights: {
    dropped: ({ aspect }) => `「${aspect}」を考えなければ`,
    half: ({ aspect }) => `「${aspect}」の重みが半分なら`,
    twice: ({ aspect }) => `「${aspect}」の重みが2倍なら`,
    times: ({ aspect, factor }) => `「${aspect}」の重みが${factor}倍なら`,
    less: ({ aspect, percent }) => `「${aspect}」の重みが${percent}%小さければ`,
    more: ({ aspect, percent }) => `「${aspect}」の重みが${percent}%大きければ`,
  },
}
