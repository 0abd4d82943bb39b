import type { Texts } from '../../en'

export const rig: Texts['suggest']['rig'] = {
  tipsAssumed: 'イヤーピースの記録がないため、一般的なシリコン製と仮定しています。',
  padsAssumed: 'イヤーパッドの記録がないため、付属のものと仮定しています。',
  fromDrawer: ({ name }) => `${name}（引き出しから）。`,
  fromDrawerMayFit: ({ name }) => `${name}（引き出しから）。合うかどうかはわかりません。`,
  fromStock: ({ name }) => `${name}（在庫の未開封品）。`,
  fromStockMayFit: ({ name }) => `${name}（在庫の未開封品）。合うかどうかはわかりません。`,
  wrongSize: {
    tips: '装着中のイヤーピースはサイズが合っていないかもしれません。',
    pads: '装着中のイヤーパッドはサイズが合っていないかもしれません。',
  },
  unequal: ({ left, right }) => `左は${left}、右は${right}です。`,
  nothingRecorded: '記録なし',
  plugUnknown: ({ source }) => `プラグが${source}に合うかは記録がないため、合うものと仮定しています。`,
  usualAdapter: ({ plug, socket }) => `${plug}から${socket}への一般的な変換アダプターが必要です。`,
  yourAdapter: ({ adapter }) => `手持ちの変換アダプター（${adapter}）が必要です。`,
  outputUnknown: ({ source }) =>
    `${source}の出力は記録がないため、スマートフォン用のドングルDAC並みの1 Vと仮定しています。`,
  noSource: '再生機器の記録がないため、スマートフォン用のドングルDAC（1 V、1 Ω）と仮定しています。',
  noBluetooth: 'Bluetoothの再生機器の記録がないため、スマートフォンと仮定しています。',
  dose: ({ level, length, dose }) =>
    `この騒音の中では約${level} dB(A)で聴くことになり、${length}で${dose}に達します。`,
}
