import { z } from 'zod'

/** What the address of the screen remembers; anything unreadable falls back. */
export const todaySearchSchema = z.object({
  scenario: z.string().optional().catch(undefined),
})
