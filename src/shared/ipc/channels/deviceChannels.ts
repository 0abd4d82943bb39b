/** The catalogue, devices, their photos and notes. */
import { z } from 'zod'
import { catalogueModelSchema, pastedMatchSchema } from '../../catalogue/schema'
import { deviceSchema, idSchema, longTextSchema, RETIRE_REASONS } from '../../gear/device'
import {
  deviceCardSchema,
  deviceDraftSchema,
  devicePageSchema,
  devicePatchSchema,
  timelineEventSchema,
} from '../../gear/views'
import { instantSchema } from '../../time'
import { changed, command, nothing, query } from '../define'
import { id, RECORD, retire, rowId } from './common'

export const deviceChannels = {
  'catalogue.search': query(
    ['devices'],
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.array(z.strictObject({ model: catalogueModelSchema, owned: z.int() })),
  ),
  'catalogue.matchPasted': query(
    ['devices'],
    z.strictObject({ lines: z.array(z.string().max(300)).max(1000) }),
    z.array(pastedMatchSchema.extend({ owned: z.int() })),
  ),

  'devices.list': query(['devices', 'parts', 'sessions', 'settings'], nothing, z.array(deviceCardSchema)),
  'devices.get': query(['devices', 'parts', 'sessions', 'settings'], id, devicePageSchema),
  'devices.timeline': query(
    ['devices', 'parts', 'sessions'],
    z.strictObject({
      id: idSchema,
      beforeAt: instantSchema,
      limit: z.int().min(1).max(200).default(50),
      withSessions: z.boolean().default(true),
    }),
    z.array(timelineEventSchema),
  ),
  'devices.add': command(
    RECORD,
    z.strictObject({ drafts: z.array(deviceDraftSchema).min(1).max(1000) }),
    changed(z.array(idSchema)),
  ),
  /** Adds the next generation of a model; with a reason, the one it follows is retired in the same action. */
  'devices.renew': command(
    RECORD,
    z.strictObject({
      id: idSchema,
      draft: deviceDraftSchema,
      retireReason: z.enum(RETIRE_REASONS).nullable(),
    }),
    changed(idSchema),
  ),
  'devices.update': command(
    RECORD,
    z.strictObject({ id: idSchema, patch: devicePatchSchema }),
    changed(deviceSchema),
  ),
  'devices.retire': command(RECORD, retire, changed(deviceSchema)),
  'devices.unretire': command(RECORD, id, changed(deviceSchema)),
  'devices.remove': command(RECORD, id, changed(z.null())),
  'photos.add': command(
    RECORD,
    z.strictObject({ device: idSchema, bytes: z.instanceof(Uint8Array) }),
    changed(z.int()),
  ),
  'photos.remove': command(RECORD, rowId, changed(z.null())),
  'notes.add': command(
    RECORD,
    z.strictObject({
      device: idSchema,
      text: longTextSchema.min(1),
      at: instantSchema.nullable().default(null),
    }),
    changed(z.int()),
  ),
  'notes.update': command(RECORD, rowId.extend({ text: longTextSchema.min(1) }), changed(z.null())),
  'notes.remove': command(RECORD, rowId, changed(z.null())),
} as const
