import { costs } from './insights/costs'
import { listening } from './insights/listening'
import { longevity } from './insights/longevity'

export const insights = {
  title: 'Insights',
  views: { longevity: 'How long it lasts', costs: 'What it costs', listening: 'What I listen to' },
  longevity,
  costs,
  listening,
}
