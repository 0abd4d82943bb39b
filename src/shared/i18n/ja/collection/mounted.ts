import type { Texts } from '../../en'

export const mounted: Texts['collection']['mounted'] = {
  title: '装着中',
  slotOnSide: ({ slot, side }) => `${slot} · ${side}`,
  nothingRecorded: '記録なし',
  mount: {
    both: ({ kind }) => `${kind}を装着`,
    left: ({ kind }) => `左に${kind}を装着`,
    right: ({ kind }) => `右に${kind}を装着`,
  },
  doesNotWear: '消耗しません。',
  swap: '付け替え',
  cleaned: '清掃した',
  stillFine: 'まだ良好',
  takeOff: '取り外す',
  ears: {
    short: ({ left, right }) => `左：${left} · 右：${right}`,
    long: ({ left, right }) => `左：${left}。右：${right}。`,
    noSize: 'サイズなし',
    nothing: 'なし',
  },
  side: '左右',
  sides: { both: '両方', left: '左のみ', right: '右のみ' },
  looking: '引き出しを確認しています…',
  none: ({ kinds }) => `引き出しにも在庫にも${kinds}はまだありません。`,
  noOther: ({ kinds }) => `ほかの${kinds}は、引き出しにも在庫にもありません。`,
  fitsAnyway: '合うものとして使う',
  add: ({ kind }) => `${kind}を追加…`,
  inDrawer: '引き出しの中',
  inDrawerWorn: ({ hours }) => `引き出しの中、${hours}使用`,
  newInStock: ({ count }) => `新品、在庫${count}`,
  otherHalf: {
    left: '現在は左で使用中：もう片方も装着',
    right: '現在は右で使用中：もう片方も装着',
  },
}
