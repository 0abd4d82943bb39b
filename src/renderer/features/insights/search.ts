import { z } from 'zod'
import { MOST_SERIES } from '../../ui/charts/SeriesMark'

export const VIEWS = ['longevity', 'costs'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the screen remembers; anything unreadable falls back. */
export const insightsSearchSchema = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  /** The groups in the plot; absent = those with most to tell. */
  show: z.array(z.string()).max(MOST_SERIES).optional().catch(undefined),
  /** Shows the plot as a table. */
  table: z.boolean().optional().catch(undefined),
})
export type InsightsSearch = z.infer<typeof insightsSearchSchema>
