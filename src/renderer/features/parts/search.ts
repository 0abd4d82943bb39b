import { z } from 'zod'
import { TABS } from './partGroups'

/** What the address of the screen remembers; anything unreadable falls back. */
export const partsSearchSchema = z.object({
  tab: z.enum(TABS).optional().catch(undefined),
  /** Opens the form to add tips or pads. */
  add: z.boolean().optional().catch(undefined),
  /** Opens the form to add unopened ones of this product. */
  stock: z.string().optional().catch(undefined),
  /** Shows one part. */
  part: z.string().optional().catch(undefined),
  /** Names this product on the shopping list, also when enough of it is there: `/parts?tab=shopping&product=ID`. */
  product: z.string().optional().catch(undefined),
})
export type PartsSearch = z.infer<typeof partsSearchSchema>
