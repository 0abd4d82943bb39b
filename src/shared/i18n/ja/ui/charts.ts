import type { Texts } from '../../en'
import { plural } from '../../kit'

export const charts: Texts['ui']['charts'] = {
  forecast: {
    today: '今日',
    label: ({ name, words }) => `${name}の予測。${words}`,
    shares: { low: '1割', median: '半数', high: '9割' },
    by: ({ day }) => `${day}まで`,
    overTwentyYears: '20年より先',
    wornOut: ({ low, median, high }) =>
      `同様のパーツが寿命を迎える時期：1割は${low}、半数は${median}、9割は${high}。`,
    hasPassed: 'その日は過ぎました。',
  },
  survival: {
    axes: { hours: '消耗（時間）', months: '消耗（月数）', cycles: '消耗（回数）' },
    amounts: {
      hours: ({ amount }) => `消耗${amount}時間`,
      months: ({ amount }) => `消耗${amount}`,
      cycles: ({ amount }) => `消耗${amount}回`,
    },
    short: {
      hours: ({ amount }) => `${amount}時間`,
      months: ({ amount }) => amount,
      cycles: ({ amount }) => `${amount}回`,
    },
    hint: '丸や四角は寿命を迎えたペア、短い縦線は少なくともそこまでもったペアです。ポインターを合わせるか、矢印キーで移動してください。',
    lines: '凡例',
    points: 'グラフの点',
    stillGoodAxis: 'まだ良好',
    pointInUse: ({ name, amount }) => `${name}：${amount}で1点が使用中。少なくともそこまでもっています。`,
    pointGone: ({ name, amount }) =>
      `${name}：${amount}で1点が別の理由で終了。少なくともそこまでもちました。`,
    pointWorn: ({ name, amount, worn, watched }) => `${name}：${amount}で${watched}点中${worn}点が寿命。`,
    stillGood: ({ share }) => `${share}がまだ良好。`,
    stillGoodBetween: ({ share, from, to, confidence }) =>
      `${share}がまだ良好（${confidence}信頼区間${from}〜${to}）。`,
    learnedCurve: ({ share }) => `学習した曲線では${share}。`,
    columns: {
      wear: '消耗',
      happened: '結果',
      watched: '観察数',
      stillGood: 'まだ良好',
      limits: ({ confidence }) => `${confidence}信頼区間`,
      learned: '学習した曲線',
    },
    nothingRecorded: '使用の記録がまだありません。',
    wornOut: ({ count }) => (count === 1 ? '寿命' : plural(count, { other: '#点が寿命' })),
    inUse: '使用中',
    gone: '別の理由で終了',
  },
}
