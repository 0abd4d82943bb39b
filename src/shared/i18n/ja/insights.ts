import type { Texts } from '../en'
import { costs } from './insights/costs'
import { listening } from './insights/listening'
import { longevity } from './insights/longevity'

export const insights: Texts['insights'] = {
  title: '分析',
  views: { longevity: 'どれくらい持つか', costs: 'かかる費用', listening: '聴いたもの' },
  longevity,
  costs,
  listening,
}
