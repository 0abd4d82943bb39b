import type { Texts } from '../../en'

type Words = Texts['gear']

export const forms: Words['forms'] = {
  in_ear: 'カナル型',
  over_ear: 'オーバーイヤー',
  on_ear: 'オンイヤー',
  earbud: 'インナーイヤー型',
  bone_conduction: '骨伝導',
}

export const backs: Words['backs'] = {
  open: '開放型',
  semi_open: '半開放型',
  closed: '密閉型',
}

export const fits: Words['fits'] = {
  universal: 'ユニバーサル',
  custom: 'カスタム',
}

export const drivers: Words['drivers'] = {
  dynamic: 'ダイナミック型',
  balanced_armature: 'BA型',
  planar: '平面磁界型',
  electrostatic: '静電型',
  bone: '骨伝導型',
  piezo: 'ピエゾ型',
}

export const microphones: Words['microphones'] = {
  none: 'なし',
  inline: 'ケーブルマイク',
  boom: 'ブームマイク',
  built_in: '内蔵',
}

export const statuses: Words['statuses'] = {
  available: '使用可能',
  lent: '貸出中',
  in_repair: '修理中',
  selling: '売却予定',
  retired: '引退',
  lost: '紛失',
}

export const slotObjects: Words['slotObjects'] = {
  tips: 'イヤーピース',
  pads: 'イヤーパッド',
  cable: 'ケーブル',
  filters: 'フィルター',
  headband_pad: 'ヘッドバンドパッド',
  battery: 'バッテリー',
}

export const aspects: Words['aspects'] = {
  stage: '音場',
  imaging: '定位',
  detail: '解像感',
  bass: '低音',
  tone: '音色',
  comfort: '装着感',
}
