import { z } from 'zod'

/** What the address of the screen remembers; anything unreadable falls back. */
export const partsSearchSchema = z.object({
  /** Opens the form to add tips or pads. */
  add: z.boolean().optional().catch(undefined),
  /** Shows one part. */
  part: z.string().optional().catch(undefined),
})
