import { z } from 'zod'
import { costsSchema, longevityGroupSchema } from '../../longevity/views'
import { LISTENING_PERIODS, listeningSchema } from '../../sessions/listening'
import { nothing, query } from '../define'

/** What the record says about how long things last, what they cost and what was listened to. */
export const insightChannels = {
  /** By product and by kind and material; those with most worn-out parts first. */
  'insights.longevity': query(
    ['devices', 'parts', 'sessions', 'settings'],
    nothing,
    z.array(longevityGroupSchema),
  ),
  'insights.costs': query(['devices', 'parts', 'sessions', 'settings'], nothing, costsSchema),
  'insights.listening': query(
    ['devices', 'sessions', 'settings'],
    z.strictObject({ period: z.enum(LISTENING_PERIODS) }),
    listeningSchema,
  ),
} as const
