import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const longevity: Texts['insights']['longevity'] = {
  counting: '正在统计磨损报废的配件…',
  question: '磨损到这个程度，还有多少仍然良好？',
  shareByWear: '各磨损程度下仍良好的比例',
  showAs: '显示方式',
  plot: '曲线图',
  table: '表格',
  caption: '阶梯线：你的配件的实际情况。细线：由此学到的寿命，用来预测之后的配件。',
  brackets: ({ share }) => `括号内：从十分之一报废到十分之九报废的范围；仅凭观察的数值为 ${share} 置信界限。`,
  caveatOf: ({ group, text }) => `${group}：${text}`,

  counts: '数量',
  line: '曲线',
  wornOut: '已报废',
  inUse: '在用',
  gone: '其他原因',
  halfLearned: '半数报废（学得）',
  halfSeen: '半数报废（观察）',
  notHalfYet: '未到半数',
  withRange: ({ median, range }) => `${median}（${range}）`,
  from: ({ wear }) => `${wear} 以上`,
  range: ({ low, high }) => `${low}–${high}`,
  rangeWithUnits: ({ low, high }) => `${low} – ${high}`,

  byMaterial: '按材质',
  byProduct: '按产品',
  moreUnworn: ({ count }) => `还有 ${formatNumber(count)} 组，尚无报废`,
  oneStays: '图中至少保留一条线。',
  countedOtherwise: {
    hours: ({ others }) => `按小时计，而不是按${others}。`,
    months: ({ others }) => `按月计，而不是按${others}。`,
    cycles: ({ others }) => `按次数计，而不是按${others}。`,
  },
  units: { hours: '小时', months: '月', cycles: '次数' },
  atMost: ({ count }) => `一次最多 ${formatNumber(count)} 条。`,

  monthsOfWear: '这类配件不按使用小时磨损：一个月的磨损即拆封后的一个月，充电另外计入。',
  cyclesOfWear: '这类配件只因充电或插拔而磨损，因此按次数计。',
  hoursOfWear: '一小时磨损即无额外负担地聆听一小时；出汗、高温和戴着睡觉会计得更多。',
  hoursAndAge: '一小时磨损即无额外负担地聆听一小时；出汗、高温和戴着睡觉会计得更多，老化也会计入。',
  hoursAndMonths: ({ hours }) =>
    `一小时磨损即无额外负担地聆听一小时；出汗、高温和戴着睡觉会计得更多，每老化一个月约增加 ${hours} 小时。`,

  stepsEnd: '阶梯线降到零，是因为观察最久的那个已报废，并不表示没有更耐用的。',
  stepsRough: '数量太少，阶梯线只是粗略参考。',
  leftOut: ({ count }) => plural(count, { other: '有 # 个未计入：没有使用记录。' }),
  cameUsed: ({ count }) => plural(count, { other: '有 # 个在记录时已经用过，只从那时起计算。' }),
  ownFigures: '有些配件设有自己的寿命参数，其磨损按该参数的比例计算。',

  evidence: {
    whole: ({ wornOut, trust }) => `${wornOut}：${trust}。`,
    none: '尚无报废',
    some: ({ count }) => `目前已报废 ${formatNumber(count)} 个`,
    noneButOthers: ({ others }) => plural(others, { other: '尚无报废，但同材质的其他产品报废了 # 个' }),
    someAndOthers: ({ count, others }) =>
      plural(others, { other: `目前已报废 ${formatNumber(count)} 个，另有同材质的其他产品 # 个` }),
    guess: '初始估计，并按仍可用的配件延长',
    mostlyGuess: '大部分是初始估计',
    partlyGuess: '部分是初始估计',
    fromFew: '已学习，但样本很少',
    learned: '已学习',
    inUse: ({ count }) => `在用 ${formatNumber(count)} 个。`,
    gone: ({ count }) => `因其他原因离开 ${formatNumber(count)} 个。`,
    inUseAndGone: ({ inUse, gone }) =>
      `在用 ${formatNumber(inUse)} 个，因其他原因离开 ${formatNumber(gone)} 个。`,
  },

  nothingWorn: '你的配件能用多久？',
  howItBegins:
    '记录你使用的耳塞套和耳垫，并在它们离开时说明原因。从第一个报废的开始，这里会比较各种配件在你手中能用多久，预测也会由此学习。',
}
