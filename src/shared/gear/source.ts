import { z } from 'zod'
import { idSchema } from './device'

export const sourceOutputSchema = z.strictObject({
  plug: z.string().min(1).max(60).nullable().default(null),
  maxVoltageV: z.number().positive().max(2000).nullable().default(null),
  maxPowerMw: z.number().positive().max(1e6).nullable().default(null),
  intoOhm: z.number().positive().max(10_000).nullable().default(null),
  maxCurrentMa: z.number().positive().max(1e5).nullable().default(null),
  outputImpedanceOhm: z.number().min(0).max(10_000).nullable().default(null),
})
export type SourceOutput = z.infer<typeof sourceOutputSchema>

/** What drives a device: phone, dongle, player, amplifier. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(200),
  drivesElectrostatic: z.boolean().default(false),
  bluetooth: z.boolean().default(false),
  codecs: z.array(z.string().min(1).max(40)).max(40).default([]),
  outputs: z.array(sourceOutputSchema).max(16).default([]),
})
export type Source = z.infer<typeof sourceSchema>
