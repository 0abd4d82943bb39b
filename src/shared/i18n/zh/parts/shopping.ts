import type { Texts } from '../../en'
import { plural } from '../../kit'

export const shopping: Texts['parts']['shopping'] = {
  orderNow: '立即订购',
  within: ({ months }) => plural(months, { other: '# 个月内' }),
  askedFor: '想要的',
  lastFor: ({ months }) => plural(months, { other: '数量够用 # 个月，并留下你想常备的数量，按整包计算。' }),

  toBuy: ({ count, total }) => plural(count, { other: `要买 # 样，${total}。` }),
  total: ({ amounts }) => `按最近价格约 ${amounts}`,
  totalWithout: ({ amounts, count }) => `按最近价格约 ${amounts}，另有 ${count} 样价格未知`,
  totalUnknown: '价格未知',
  copyText: '复制为文本',
  copyCsv: '复制为 CSV',
  saveCsv: '另存为 CSV…',
  copied: '购物清单已复制。',
  notCopied: '无法写入剪贴板。',
  savedAs: ({ file }) => `已保存为 ${file}。`,

  heading: '购物清单',
  line: ({ name, amount }) => `- ${name}：${amount}`,
  lineWithCost: ({ name, amount, cost }) => `- ${name}：${amount}，约 ${cost}`,
  amountInPacks: ({ amount, packs }) => `${amount}（${packs}）`,

  howManyOf: ({ name }) => `${name} 的数量`,
  oneFewer: ({ one }) => `减少一${one}`,
  oneMore: ({ one }) => `增加一${one}`,
  packFewer: ({ size }) => `减少一包（每包 ${size}）`,
  packMore: ({ size }) => `增加一包（每包 ${size}）`,
  priceUnknown: '价格未知',
  lastPaid: ({ price }) => `上次 ${price}`,
  ordered: '已订购',
  orderedNamed: ({ name }) => `已订购：${name}`,
  orderedWithDetails: '已订购，填写价格和日期…',
  haveMore: '我还有，加入库存…',
  stockAndPrices: '库存与价格',

  nothingToBuy: '没有要买的',
  writesItself:
    '这份清单会自动生成：依据你在用什么、磨损多快以及库存多少。想让某样东西常备，请在“库存”中打开它并设定下限。',
  enoughFor: ({ months, name, day }) =>
    plural(months, {
      other: `现有和在途的够用 # 个月。下一个要订购的是 ${name}，约在${day}前。`,
    }),

  onOrder: '已订购',
  orderedOnDay: ({ day }) => `${day}订购`,
  arrived: '已到货',
  arrivedNamed: ({ name }) => `已到货：${name}`,
  arrivedWithDetails: '已到货，填写数量和价格…',
  wasCancelled: '已取消',
  expected: {
    today: '预计今天到货',
    tomorrow: '预计明天到货',
    yesterday: '原预计昨天到货',
    daysAgo: ({ days }) => plural(days, { other: '原预计 # 天前到货' }),
    on: ({ day }) => `预计${day}到货`,
  },

  orderOf: ({ name }) => `订购 ${name}`,
  editOrderOf: ({ name }) => `编辑 ${name} 的订单`,
  howMany: () => '数量',
  orderedOn: '订购日期',
  expectedOn: '预计到货',
  expectedOnHint: ({ days }) => plural(days, { other: '留空：订购后 # 天' }),
  expectedTooEarly: '早于订购日期。',
  noteOrder: '记录订购',

  hasArrived: ({ name }) => `${name} 已到货`,
  howManyCame: () => '到货数量',
  complete: '订购已全部到齐。',
  restStays: ({ amount }) => `还有 ${amount}在途。`,
  putInStock: '放入库存',
}
