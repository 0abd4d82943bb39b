import type { Texts } from '../../en'

type Words = Texts['suggest']

export const criteria: Words['criteria'] = {
  isolation: '遮音性',
  awareness: '周囲の音の聞こえ',
  leakage: '音漏れの少なさ',
  seal: '密閉度',
  comfort: '装着感',
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

export const aspects: Words['aspects'] = {
  stage: '音場',
  imaging: '定位',
  detail: '解像感',
  bass: '低音',
  tone: '音色',
  comfort: '装着感',
}

export const daysAgo: Words['daysAgo'] = {
  today: '今日',
  yesterday: '昨日',
  days: ({ days }) => `${days}日前`,
  weeks: ({ weeks }) => `${weeks}週間前`,
  months: ({ months }) => `${months}か月前`,
}

export const spans: Words['spans'] = {
  minutes: ({ from, to }) => `${from}〜${to}分`,
  hours: ({ from, to }) => `${from}〜${to}時間`,
  mixed: ({ from, to }) => `${from}〜${to}`,
}

export const noises: Words['noises'] = {
  stage: 'ステージの騒音',
  train: '電車の騒音',
  cabin: '機内の騒音',
  room: '室内の騒音',
  street: '街の騒音',
  gym: 'ジムの騒音',
  household: '家の中の騒音',
  office: 'オフィスの騒音',
  any: '騒音',
}

export const from: Words['from'] = {
  dongle: 'スマートフォン用のドングルDAC',
  source: ({ name }) => name,
}
