/** What several families of channels share. */
import { z } from 'zod'
import { idSchema, RETIRE_REASONS } from '../../gear/device'
import { instantSchema } from '../../time'

export const id = z.strictObject({ id: idSchema })
export const rowId = z.strictObject({ id: z.int().positive() })
export const retire = z.strictObject({
  id: idSchema,
  reason: z.enum(RETIRE_REASONS),
  at: instantSchema.nullable().default(null),
})

/** What a change of the record makes stale. */
export const RECORD = ['devices', 'parts', 'sessions', 'undo'] as const
/** What a suggestion rests on. */
export const SHELF = ['devices', 'parts', 'sessions', 'scenarios', 'sources', 'settings'] as const
