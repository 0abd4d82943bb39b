/** How long things last: the owner's figures on every level, and what wears on devices as a whole. */
import { z } from 'zod'
import { idSchema, RETIRE_REASONS } from '../../gear/device'
import { meterRowSchema } from '../../parts/meters'
import { FIGURED, lifeOverrideSchema, METERS, materialFiguresSchema } from '../../parts/part'
import { patchOf } from '../../patch'
import { instantSchema } from '../../time'
import { changed, command, nothing, query } from '../define'
import { RECORD, rowId } from './common'

const meterOfDevice = z.strictObject({ device: idSchema, meter: z.enum(METERS) })

/** Whose figures are set; those of other levels stay as they are. */
const figuresTargetSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('part'), id: idSchema }),
  z.strictObject({ level: z.literal('product'), id: idSchema }),
  z.strictObject({ level: z.literal('material'), material: z.enum(FIGURED) }),
  z.strictObject({ level: z.literal('meter'), id: z.int().positive() }),
])

/** null = inherit again; absent = unchanged. */
const figuresPatchSchema = patchOf(lifeOverrideSchema)

export const wearChannels = {
  /** The owner's own figures by material; a material without any is there all the same. */
  'figures.list': query(['parts'], nothing, z.array(materialFiguresSchema)),
  'figures.set': command(
    RECORD,
    z.strictObject({ target: figuresTargetSchema, patch: figuresPatchSchema }),
    changed(z.null()),
  ),
  /** What can wear on a device as a whole, switched on or not. */
  'meters.list': query(
    ['devices', 'parts', 'sessions', 'settings'],
    z.strictObject({ device: idSchema }),
    z.array(meterRowSchema),
  ),
  /** Switching off forgets the meter at work; what ended before stays. */
  'meters.switch': command(
    RECORD,
    meterOfDevice.extend({
      on: z.boolean(),
      /** null = since the device was new, or since it was last renewed. */
      sinceAt: instantSchema.nullable().default(null),
    }),
    changed(z.null()),
  ),
  /** Ends one and begins the next: a new battery, a remade shell. Answers the id of the new one. */
  'meters.renew': command(
    RECORD,
    meterOfDevice.extend({
      reason: z.enum(RETIRE_REASONS),
      /** null = now. */
      at: instantSchema.nullable().default(null),
    }),
    changed(z.int()),
  ),
  'meters.update': command(RECORD, rowId.extend({ sinceAt: instantSchema.nullable() }), changed(z.null())),
} as const
