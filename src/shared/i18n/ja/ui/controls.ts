import type { Texts } from '../../en'

type Words = Texts['ui']

export const criteria: Words['criteria'] = {
  isolation: '遮音性',
  awareness: '周囲の音の聞こえ',
  leakage: '音漏れの少なさ',
  seal: '密閉度',
  comfort: '長時間の装着感',
  heat: '蒸れにくさ',
  glasses: 'メガネとの相性',
  stability: 'ずれにくさ',
  sweat: '汗への強さ',
  portability: '持ち運びやすさ',
  quickRemoval: '外しやすさ',
  stage: '音場',
  imaging: '定位',
  detail: '解像感',
  bass: '低音の量感',
  tone: '自然な音色',
  microphone: 'マイク',
  latency: '遅延',
  drive: '駆動力の余裕',
  battery: 'バッテリー',
  condition: 'イヤーピース・パッドの状態',
  rotation: 'ローテーション',
}

export const labelled: Words['labelled'] = ({ label, about }) => `${label}：${about}`

export const reasons: Words['reasons'] = {
  title: '理由',
  for: 'プラス：',
  against: 'マイナス：',
  wins: ({ points }) => `+${points}点`,
  costs: ({ points }) => `−${points}点`,
}

export const facts: Words['facts'] = {
  why: '根拠',
  askedAbout: ({ about }) => `根拠を見る：${about}`,
  toldAbout: ({ about }) => `根拠：${about}`,
}

export const loadFailed: Words['loadFailed'] = { title: '読み取れませんでした', retry: '再試行' }

export const deviceChoice: Words['deviceChoice'] = {
  label: '機器',
  typeName: '名前を入力',
  noneOwned: '機器がまだありません。先にコレクションで追加してください。',
  noneFound: 'その名前の機器はありません',
  deleted: '削除された機器',
}

export const scenarioChoice: Words['scenarioChoice'] = {
  label: 'シーン',
  notSaid: '指定なし',
  clear: 'シーンなし',
  noneFound: 'その名前のシーンはありません',
  none: 'シーンなし',
}

export const rotation: Words['rotation'] = {
  range: '最適な1台からローテーションまで',
  bestPick: '最適な1台',
  aLittle: 'ときどきローテーション',
  some: 'ローテーション',
  all: '毎回ローテーション',
}

export const sample: Words['sample'] = {
  opened: 'これはサンプルコレクションです。自分のファイルには影響しません。',
  closed: '自分のコレクションに戻りました。',
  open: 'サンプルコレクションで試す',
  close: '自分の記録に戻る',
}

export const meter: Words['meter'] = {
  wearOf: ({ name }) => `${name}の消耗`,
  states: { fine: '良好', soon: 'まもなく交換', due: '交換時期', overdue: '時期超過' },
  reading: ({ state, worn }) => `${state}：同様のもの100点中、${worn}点が寿命を迎えている計算です`,
}

export const replacing: Words['replacing'] = {
  noneLeft: '交換 · 在庫なし',
  left: ({ count }) => `交換 · 残り${count}`,
  whatGoes: '外すもの',
  sides: { both: '両方', left: '左のみ', right: '右のみ' },
  looking: '在庫を確認しています…',
  thisOne: {
    tips: 'このペア',
    pads: 'このペア',
    cable: 'このケーブル',
    filters: 'このセット',
    headband_pad: 'このパッド',
    battery: 'このバッテリー',
    adapter: 'この変換アダプター',
  },
  retiredThenAsked: ({ thing }) => `${thing}は引退します。代わりは次に選びます。理由は？`,
  retiredAndReplaced: ({ thing }) => `${thing}は引退し、未開封のものに代わります。理由は？`,
  sideGoesThenAsked: {
    left: '左だけ外し、右は残します。代わりは次に選びます。理由は？',
    right: '右だけ外し、左は残します。代わりは次に選びます。理由は？',
  },
  sideGoesAndReplaced: {
    left: '左だけ外し、右は残します。新しいペアを開封します。理由は？',
    right: '右だけ外し、左は残します。新しいペアを開封します。理由は？',
  },
  noUnopened: ({ name }) => `${name}の未開封品は残っていません。`,
  whatTakesItsPlace: '代わりに何を使いますか？',
  nothingElse: 'ほかに合うものは在庫にありません。',
  countLeft: ({ count }) => `残り${count}。`,
  unusedHalf: ({ name }) => `${name}の未使用の片側`,
  newOne: {
    tips: ({ name }) => `${name}の新しいペア`,
    pads: ({ name }) => `${name}の新しいペア`,
    cable: ({ name }) => `新しい${name}`,
    filters: ({ name }) => `${name}の新しいセット`,
    headband_pad: ({ name }) => `新しい${name}`,
    battery: ({ name }) => `新しい${name}`,
    adapter: ({ name }) => `新しい${name}`,
  },
  putOnShoppingList: ({ name }) => `${name}を買い物リストに追加`,
  addToStock: '手元にある分を在庫に追加…',
  retireAndLeaveEmpty: '引退させて空けておく',
  leaveSideEmpty: { left: '左側を空けておく', right: '右側を空けておく' },
}
