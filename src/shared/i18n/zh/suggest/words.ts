import type { Texts } from '../../en'
import { aspects as ratedAspects } from '../gear/words'
import { criteria as shownCriteria } from '../ui/controls'

type Words = Texts['suggest']

export const criteria: Words['criteria'] = shownCriteria

export const aspects: Words['aspects'] = ratedAspects

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
