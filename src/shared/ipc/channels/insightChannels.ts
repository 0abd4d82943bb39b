import { z } from 'zod'
import { costsSchema, longevityGroupSchema } from '../../longevity/views'
import { nothing, query } from '../define'

/** What the record says about how long things last and what they cost. */
export const insightChannels = {
  /** By product and by kind and material; those with most worn-out parts first. */
  'insights.longevity': query(
    ['devices', 'parts', 'sessions', 'settings'],
    nothing,
    z.array(longevityGroupSchema),
  ),
  'insights.costs': query(['devices', 'parts', 'sessions', 'settings'], nothing, costsSchema),
} as const
