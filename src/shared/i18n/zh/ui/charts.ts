import type { Texts } from '../../en'
import { plural } from '../../kit'

export const charts: Texts['ui']['charts'] = {
  forecast: {
    today: '今天',
    label: ({ name, words }) => `${name} 的预测。${words}`,
    shares: { low: '一成', median: '一半', high: '九成' },
    by: ({ day }) => `${day}前`,
    overTwentyYears: '20 多年后',
    wornOut: ({ low, median, high }) =>
      `同类配件磨损报废的时间：一成：${low}；一半：${median}；九成：${high}。`,
    hasPassed: '那一天已经过去。',
  },
  survival: {
    axes: { hours: '磨损（小时）', months: '磨损（月）', cycles: '磨损（循环次数）' },
    amounts: {
      hours: ({ amount }) => `磨损 ${amount} 小时`,
      months: ({ amount }) => `磨损 ${amount}`,
      cycles: ({ amount }) => `磨损 ${amount} 次循环`,
    },
    short: {
      hours: ({ amount }) => `${amount} 小时`,
      months: ({ amount }) => amount,
      cycles: ({ amount }) => `${amount} 次循环`,
    },
    hint: '每个标记是一对磨损报废的，每条短线是至少用到那时的。指向其中一个，或用方向键移动。',
    lines: '图例',
    points: '图上的点',
    stillGoodAxis: '仍然良好',
    pointInUse: ({ name, amount }) => `${name}：一件仍在使用（${amount}），至少用到了那时。`,
    pointGone: ({ name, amount }) => `${name}：一件因其他原因停用（${amount}），至少用到了那时。`,
    pointWorn: ({ name, amount, worn, watched }) =>
      `${name}：${watched} 件中有 ${worn} 件磨损报废（${amount}）。`,
    stillGood: ({ share }) => `${share} 仍然良好。`,
    stillGoodBetween: ({ share, from, to, confidence }) =>
      `${share} 仍然良好（${from}–${to}，置信度 ${confidence}）。`,
    learnedCurve: ({ share }) => `学得的曲线给出 ${share}。`,
    columns: {
      wear: '磨损',
      happened: '结果',
      watched: '观察数',
      stillGood: '仍然良好',
      limits: ({ confidence }) => `${confidence} 区间`,
      learned: '学得的曲线',
    },
    nothingRecorded: '还没有使用记录。',
    wornOut: ({ count }) => (count === 1 ? '磨损报废' : plural(count, { other: '# 件磨损报废' })),
    inUse: '仍在使用',
    gone: '因其他原因停用',
  },
}
