import type { Texts } from '../../en'

export const rig: Texts['suggest']['rig'] = {
  tipsAssumed: 'イヤーピースの記録がないため、一般的なシリコン製と仮定しています。',
  padsAssumed: 'イヤーパッドの記録がないため、付属のものと仮定しています。',
  fromDrawer: ({ name }) => `${name}（引き出しから）。`,
  fromDrawerMayFit: ({ name }) => `${name}（引き出しから）。合うかどうかは分かりません。`,
  fromStock: ({ name }) => `${name}（在庫の未開封品）。`,
  fromStockMayFit: ({ name }) => `${name}（在庫の未開封品）。合うかどうかは分かりません。`,
  wrongSize: {
    tips: '装着中のイヤーピースはサイズが合っていないかもしれません。',
    pads: '装着中のイヤーパッドはサイズが合っていないかもしれません。',
  },
  unequal: ({ left, right }) => `左は${left}、右は${right}です。`,
  nothingRecorded: '記録なし',
  plugUnknown: ({ source }) => `プラグが${source}に合うかは記録がなく、合うと仮定しています。`,
  usualAdapter: ({ plug, socket }) => `${plug}から${socket}への一般的な変換アダプターが必要です。`,
  yourAdapter: ({ adapter }) => `手持ちのアダプター ${adapter} が必要です。`,
  outputUnknown: ({ source }) =>
    `${source}の出力は記録がないため、スマホ用ドングル並みの 1 V と仮定しています。`,
  noSource: '再生機器の記録がないため、スマホ用ドングル（1 V、1 Ω）と仮定しています。',
  noBluetooth: 'Bluetooth の再生機器の記録がないため、スマホと仮定しています。',
  dose: ({ level, length, dose }) =>
    `この騒音の中では約 ${level} dB(A) で聴くことになり、${length}で${dose}を使います。`,
}
