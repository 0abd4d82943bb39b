import type { Texts } from '../../en'

type Words = Texts['suggest']

export const criteria: Words['criteria'] = {
  isolation: '隔音',
  awareness: '听见周围',
  leakage: '不漏音',
  seal: '密封',
  comfort: '舒适度',
  heat: '凉爽',
  glasses: '兼容眼镜',
  stability: '稳固',
  sweat: '防汗',
  portability: '便携',
  quickRemoval: '摘戴方便',
  stage: '声场',
  imaging: '定位',
  detail: '细节',
  bass: '低音',
  tone: '自然音色',
  microphone: '麦克风',
  latency: '延迟',
  drive: '音量余量',
  battery: '电池',
  condition: '耳塞套与耳垫的状态',
  rotation: '轮换',
}

export const aspects: Words['aspects'] = {
  stage: '声场',
  imaging: '定位',
  detail: '细节',
  bass: '低音',
  tone: '音色',
  comfort: '舒适度',
}

export const daysAgo: Words['daysAgo'] = {
  today: '今天',
  yesterday: '昨天',
  days: ({ days }) => `${days} 天前`,
  weeks: ({ weeks }) => `${weeks} 周前`,
  months: ({ months }) => `${months} 个月前`,
}

export const spans: Words['spans'] = {
  minutes: ({ from, to }) => `${from} 到 ${to} 分钟`,
  hours: ({ from, to }) => `${from} 到 ${to} 小时`,
  mixed: ({ from, to }) => `${from}到 ${to}`,
}

export const noises: Words['noises'] = {
  stage: '舞台噪声',
  train: '列车噪声',
  cabin: '机舱噪声',
  room: '室内噪声',
  street: '街道噪声',
  gym: '健身房噪声',
  household: '家务噪声',
  office: '办公室噪声',
  any: '噪声',
}

export const from: Words['from'] = {
  dongle: '手机小尾巴',
  source: ({ name }) => name,
}
