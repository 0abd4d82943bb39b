import { flag, listOf, oneOf, searchOf, text } from '../../app/search'
import { MOST_SERIES } from '../../ui/charts/SeriesMark'

export const VIEWS = ['longevity', 'costs'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the screen remembers. */
export const insightsSearch = searchOf({
  view: oneOf(VIEWS),
  /** The groups in the plot; absent = those with most to tell. */
  show: listOf(text, MOST_SERIES),
  /** Shows the plot as a table. */
  table: flag,
})
export type InsightsSearch = ReturnType<typeof insightsSearch>
