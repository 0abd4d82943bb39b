import { costs } from './insights/costs'
import { longevity } from './insights/longevity'

export const insights = {
  title: 'Insights',
  views: { longevity: 'What wears me out', costs: 'What it costs' },
  longevity,
  costs,
}
