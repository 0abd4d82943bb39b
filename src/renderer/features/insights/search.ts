import { LISTENING_PERIODS } from '../../../shared/sessions/listening'
import { flag, listOf, oneOf, searchOf, text } from '../../app/search'
import { MOST_SERIES } from '../../ui/charts/SeriesMark'

export const VIEWS = ['longevity', 'costs', 'listening'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the screen remembers. */
export const insightsSearch = searchOf({
  view: oneOf(VIEWS),
  /** The groups in the plot; absent = those with most to tell. */
  show: listOf(text, MOST_SERIES),
  /** Over which time listening is summed up. */
  period: oneOf(LISTENING_PERIODS),
  /** Shows the plot as a table. */
  table: flag,
})
export type InsightsSearch = ReturnType<typeof insightsSearch>
