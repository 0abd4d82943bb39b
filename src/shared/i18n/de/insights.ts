import type { Texts } from '../en'
import { costs } from './insights/costs'
import { listening } from './insights/listening'
import { longevity } from './insights/longevity'

export const insights: Texts['insights'] = {
  title: 'Einblicke',
  views: { longevity: 'Wie lange es hält', costs: 'Was es kostet', listening: 'Was ich höre' },
  longevity,
  costs,
  listening,
}
