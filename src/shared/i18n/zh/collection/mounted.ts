import type { Texts } from '../../en'

export const mounted: Texts['collection']['mounted'] = {
  title: '当前安装',
  slotOnSide: ({ slot, side }) => `${slot} · ${side}`,
  nothingRecorded: '无记录',
  mount: {
    both: ({ kind }) => `安装${kind}`,
    left: ({ kind }) => `在左侧安装${kind}`,
    right: ({ kind }) => `在右侧安装${kind}`,
  },
  doesNotWear: '不会磨损。',
  swap: '换用',
  cleaned: '已清洁',
  stillFine: '仍然良好',
  takeOff: '取下',
  ears: {
    short: ({ left, right }) => `左：${left} · 右：${right}`,
    long: ({ left, right }) => `左：${left}。右：${right}。`,
    noSize: '无尺寸',
    nothing: '无',
  },
  side: '哪一侧',
  sides: { both: '两侧', left: '仅左侧', right: '仅右侧' },
  looking: '正在翻抽屉…',
  none: ({ kinds }) => `抽屉和库存中还没有${kinds}。`,
  noOther: ({ kinds }) => `抽屉和库存里没有其他${kinds}。`,
  fitsAnyway: '实际适配',
  add: ({ kind }) => `添加${kind}…`,
  inDrawer: '在抽屉里',
  inDrawerWorn: ({ hours }) => `在抽屉里，已用 ${hours}`,
  newInStock: ({ count }) => `全新，库存 ${count}`,
  otherHalf: {
    left: '现在只在左侧：把另一只也装上',
    right: '现在只在右侧：把另一只也装上',
  },
}
