import { z } from 'zod'
import { contextSchema } from '../../../shared/suggest/types'

export const VIEWS = ['map', 'help', 'pack', 'compare'] as const
export type View = (typeof VIEWS)[number]

const choice = z.string().optional().catch(undefined)

/** What the address of the screen remembers; anything unreadable falls back. */
export const coverageSearchSchema = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  /** Shows the map, or the terms of a comparison, as a table. */
  table: z.boolean().optional().catch(undefined),
  /** The cell of the map that is open, and the scenario of the comparison. */
  scenario: choice,
  device: choice,
  /** Scenarios of the trip. */
  pack: z.array(z.string()).max(100).optional().catch(undefined),
  /** Minutes for each of them; absent = as long as usual. */
  minutes: contextSchema.shape.minutes.optional().catch(undefined),
  /** The two devices that are compared; absent = the best ones. */
  a: choice,
  b: choice,
  /** Compares the best in-ear with the best headphone instead. */
  formats: z.boolean().optional().catch(undefined),
})
export type CoverageSearch = z.infer<typeof coverageSearchSchema>
