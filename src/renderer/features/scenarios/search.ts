import { z } from 'zod'

/** What the address of the screen remembers; anything unreadable falls back. */
export const scenariosSearchSchema = z.object({
  /** One of the owner's, being changed. */
  edit: z.string().optional().catch(undefined),
  /** One that a new one is made from. */
  copy: z.string().optional().catch(undefined),
})
