import { z } from 'zod'

/** What the address of the screen remembers; anything unreadable falls back. */
export const settingsSearchSchema = z.object({
  /** A file that was opened with Canalog and is looked at before it is imported. */
  import: z.string().optional().catch(undefined),
})
