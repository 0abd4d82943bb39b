/** What fits where: by the measures, by what the owner found, and by what worked on similar devices. */
import { z } from 'zod'
import { idSchema, SLOTS } from '../../gear/device'
import { earFindingSchema } from '../../parts/fitMemory'
import { fitMemoryRowSchema, tipProposalsSchema } from '../../parts/fitViews'
import { SIDES } from '../../parts/part'
import { fitAnswerSchema } from '../../parts/views'
import { changed, command, query } from '../define'
import { RECORD } from './common'

const onDevice = z.strictObject({ device: idSchema })
const pairing = onDevice.extend({ product: idSchema, side: z.enum(SIDES).default('both') })

export const fitChannels = {
  'fit.check': query(['devices', 'parts'], pairing.extend({ slot: z.enum(SLOTS) }), fitAnswerSchema),
  /** Keeps what was found for one ear or for both; nothing said at all means "asked, and left open". */
  'fit.judge': command(RECORD, pairing.extend(earFindingSchema.shape), changed(z.null())),
  /** Answers the question whether tips sealed, for the ears it was asked of; null = left open, and asked no more. */
  'fit.answerSeal': command(
    RECORD,
    onDevice.extend({
      product: idSchema,
      left: z.boolean().nullable().optional(),
      right: z.boolean().nullable().optional(),
    }),
    changed(z.null()),
  ),
  'fit.forget': command(RECORD, pairing, changed(z.null())),
  /** The tips that were worn on a device or judged there. */
  'fit.memory': query(['devices', 'parts', 'sessions'], onDevice, z.array(fitMemoryRowSchema)),
  /** Tips to try, after what worked on devices with a similar nozzle. */
  'fit.propose': query(['devices', 'parts'], onDevice, tipProposalsSchema),
} as const
