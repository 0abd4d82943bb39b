import type { Texts } from '../../en'
import { formatNumber, plural } from '../../kit'

export const costs: Texts['insights']['costs'] = {
  adding: '正在汇总…',
  usedUpLately: ({ amounts }) => `过去 12 个月，你消耗了 ${amounts} 的耳塞套、耳垫和其他耗材。`,
  nothingUsedUp: '过去 12 个月没有消耗任何有价格的耗材。',
  nothingDue: '未来 12 个月，已安装的配件都不会到期。',
  ahead: ({ count }) => plural(count, { other: '未来 12 个月大约需要更换 # 次。' }),
  aheadFor: ({ count, amounts }) =>
    plural(count, { other: `未来 12 个月大约需要更换 # 次，约 ${amounts}。` }),
  aheadForSome: ({ count, amounts, priced }) =>
    plural(count, {
      other: `未来 12 个月大约需要更换 # 次，其中价格已知的 ${formatNumber(priced)} 次约 ${amounts}。`,
    }),

  byYear: {
    title: '每年的耗材',
    when: '时间',
    last12Months: '过去 12 个月',
    bought: '购入',
    usedUp: '消耗',
    nonePriced: '还没有任何耗材填写价格。',
    howToRead:
      '“购入”是当时支付的金额；“消耗”是当时磨损或丢失的那部分价格。某年买的一包可能用上三年。不含线材。',
    undated: ({ count }) => plural(count, { other: '有 # 笔购入只有价格没有日期，未计入“购入”。' }),
  },
  nextYear: {
    title: '未来 12 个月',
    likelyNeeded: '预计需要',
    unopened: '未拆封',
    none: '无',
    lastPrice: '最近单价',
    together: '合计',
    nothing: '已安装的配件一年内大概都不需要更换。',
    howToRead:
      '这只是简单计数，并非保证：假定你照近来的习惯聆听，并在同类有一半报废时更换。已有的未拆封配件也包括在内。',
    unpriced: ({ count }) => plural(count, { other: '其中 # 项没有价格，未计入合计。' }),
  },
  products: {
    title: '每种产品的每小时花费',
    product: '产品',
    kind: '种类',
    opened: '已拆封',
    usedUp: '消耗',
    wornFor: '使用时长',
    perHour: '每小时',
    neverWorn: '从未使用',
    openedWithoutPrice: ({ amount, count }) => `${amount}，另有 ${formatNumber(count)} 个没有价格`,
    howToRead: '在用的只计已磨损部分的价格，退役的计全价。',
    someUnpriced: '没有价格的既不计入花费，也不计入时长。',
    leftOut: ({ names }) => `因价格未知而未列入：${names}。`,
    andMore: ({ names, count }) => `${names}，以及另外 ${formatNumber(count)} 种`,
  },
  devices: {
    title: '每台设备的每小时花费',
    device: '设备',
    noLongerHere: '（已不在）',
    itsPrice: '设备价格',
    partsUsedUp: '消耗的配件',
    listened: '聆听时长',
    perHour: '每小时',
    neverUsed: '从未使用',
    partsOnly: '设备价格未知时，每小时花费只算其配件。',
    otherCurrencies: ({ currencies }) => `以 ${currencies} 支付的配件无法与以其他货币支付的设备相加。`,
    unpriced: ({ count }) => plural(count, { other: '有 # 台设备本身和配件都没有价格。' }),
  },
  priceUnknown: '未知',
  listed: ({ items }) => items.join('、'),

  nothingPriced: '一小时要花多少？',
  howItBegins:
    '填写一台设备、一包耳塞套或一对耳垫的价格，这里就会告诉你每小时的花费、一年的耗材开销，以及来年大概需要多少。',
  goToCollection: '前往收藏',
}
