import type { Texts } from '../../en'

export const personal: Texts['settings']['personal'] = {
  title: '个人与单位',
  intro: '日期和数字按你的语言和地区显示。',
  language: '语言',
  likeSystem: '跟随系统',
  theme: '主题',
  themes: { dark: '深色', light: '浅色' },
  glasses: '眼镜',
  glassesHint: '镜腿会把耳垫顶离头部：隔音变差，久了还会压迫。',
  frames: { none: '不戴', thin: '细镜架', normal: '普通镜架', thick: '粗镜架' },
  temperature: '温度',
  temperatureUnit: '温度单位',
  currency: '货币',
  zone: '按哪个时区划分日期',
  nowThere: ({ dateTime }) => `那里现在是 ${dateTime}。`,
  likeComputer: '跟随电脑',
  deliveryDays: '订单送达所需天数',
  deliveryDaysHint: '补货提醒会提前这么多天。',
  daysSuffix: ' 天',
}

export const suggestions: Texts['settings']['suggestions'] = {
  title: '建议',
  intro: '每次建议的起点。在“今天”里可以只改这一次。',
  rotate: '选最合适的，还是轮换',
  rotateHint: '越靠右，久未使用的就越靠前。',
  now: ({ rotation }) => `当前：${rotation}`,
  scenarios: '你的场景',
}

export const hearing: Texts['settings']['hearing'] = {
  title: '聆听',
  intro: 'Canalog 只估算声级，不做测量。',
  quietLevel: '你在安静环境下喜欢的声级',
  quietLevelHint: '在你另行设定之前，按 70 dB(A) 估算。',
  dose: '每周声音剂量',
  doseHint: 'WHO–ITU H.870：80 dB(A) 可听 40 小时；儿童和敏感听力者为 75 dB(A)。',
  doseModes: { adult: '成人', sensitive: '敏感' },
}
