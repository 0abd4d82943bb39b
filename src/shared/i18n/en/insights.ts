import { costs } from './insights/costs'
import { longevity } from './insights/longevity'

export const insights = {
  title: 'Insights',
  views: { longevity: 'How long it lasts', costs: 'What it costs' },
  longevity,
  costs,
}
