import { z } from 'zod'
import { instantSchema } from '../../../shared/time'

/** What the address of the screen remembers; anything unreadable falls back. */
export const sessionsSearchSchema = z.object({
  /** Opens the form to log a past session. */
  log: z.boolean().optional().catch(undefined),
  /** The device that this form starts with. */
  device: z.string().optional().catch(undefined),
  scenario: z.string().optional().catch(undefined),
  /** How long that session lasted. */
  minutes: z.number().int().min(1).max(1440).optional().catch(undefined),
  /** A link from outside asks for it: nobody here has typed anything yet. */
  link: z.boolean().optional().catch(undefined),
  /** Shows one session. */
  session: z.number().int().optional().catch(undefined),
  /** When that session began, to find it however long ago it was. */
  at: instantSchema.optional().catch(undefined),
})
