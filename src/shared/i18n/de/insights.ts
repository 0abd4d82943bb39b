import type { Texts } from '../en'
import { costs } from './insights/costs'
import { longevity } from './insights/longevity'

export const insights: Texts['insights'] = {
  title: 'Einblicke',
  views: { longevity: 'Was bei mir verschleißt', costs: 'Was es kostet' },
  longevity,
  costs,
}
