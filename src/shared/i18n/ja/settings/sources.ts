import type { Texts } from '../../en'

export const sources: Texts['settings']['sources'] = {
  title: '再生機器',
  intro: 'スマートフォン、ドングルDAC、DAP、アンプなど。どの機器をどこまで鳴らせるかが、これで決まります。',
  none: 'まだありません。登録するまでは、出力1 Vの一般的なドングルDACを使うものとします。',
  add: '再生機器を追加',
  editNamed: ({ name }) => `${name}を編集`,
  removeNamed: ({ name }) => `${name}を削除`,
  upTo: ({ volts }) => `最大${volts} V`,
  electrostatic: '静電型対応',
  output: ({ number }) => `出力${number}`,
  addOutput: '出力を追加',
  plug: 'プラグ',
  balanced: ({ plug }) => `${plug}バランス`,
  figures: {
    maxVoltageV: '最大電圧',
    outputImpedanceOhm: '出力インピーダンス',
    maxPowerMw: '出力',
    intoOhm: '負荷',
  },
  drivesElectrostatic: '静電型ヘッドホンを駆動できる',
}
