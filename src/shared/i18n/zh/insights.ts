import type { Texts } from '../en'
import { costs } from './insights/costs'
import { longevity } from './insights/longevity'

export const insights: Texts['insights'] = {
  title: '分析',
  views: { longevity: '能用多久', costs: '花费' },
  longevity,
  costs,
}
