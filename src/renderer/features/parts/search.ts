import { z } from 'zod'

/** What the address of the screen remembers; anything unreadable falls back. */
export const partsSearchSchema = z.object({
  /** Opens the form to add tips or pads. */
  add: z.boolean().optional().catch(undefined),
  /** Opens the form to add unopened ones of this product. */
  stock: z.string().optional().catch(undefined),
  /** Shows one part. */
  part: z.string().optional().catch(undefined),
})
export type PartsSearch = z.infer<typeof partsSearchSchema>
