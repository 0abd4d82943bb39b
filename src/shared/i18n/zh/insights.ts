import type { Texts } from '../en'
import { costs } from './insights/costs'
import { listening } from './insights/listening'
import { longevity } from './insights/longevity'

export const insights: Texts['insights'] = {
  title: '分析',
  views: { longevity: '能用多久', costs: '花费', listening: '我听什么' },
  longevity,
  costs,
  listening,
}
