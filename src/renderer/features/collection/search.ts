import { z } from 'zod'
import { DEVICE_STATUSES, FORMS } from '../../../shared/gear/device'

/** What the address of the screen remembers; anything unreadable falls back. */
export const collectionSearchSchema = z.object({
  /** Opens the form to add a device. */
  add: z.boolean().optional().catch(undefined),
  text: z.string().max(200).optional().catch(undefined),
  forms: z.array(z.enum(FORMS)).optional().catch(undefined),
  statuses: z.array(z.enum(DEVICE_STATUSES)).optional().catch(undefined),
  tags: z.array(z.string()).optional().catch(undefined),
  favourites: z.boolean().optional().catch(undefined),
})
/** The page of a device. */
export const deviceSearchSchema = z.object({
  /** A fact that is worth filling in: the panel brings it into view. */
  fill: z.string().max(60).optional().catch(undefined),
})

export type CollectionSearch = z.infer<typeof collectionSearchSchema>
