import { z } from 'zod'
import type { Device } from '../gear/device'
import { RETIRE_REASONS } from '../gear/device'
import { instantSchema } from '../time'
import { wearViewSchema } from '../wear/types'
import { METERS, type Meter } from './part'

type WhatItIs = Pick<Device, 'form' | 'fit' | 'wired' | 'wireless' | 'batteryHours' | 'ancDb'>

/** What can wear on a device as a whole, from its form, fit and wiring. */
export function metersOf(device: WhatItIs): readonly Meter[] {
  return METERS.filter((meter) => HAS_METER[meter](device))
}

/** One meter of a device: what it reads now, and those that were renewed. */
export const meterRowSchema = z.strictObject({
  meter: z.enum(METERS),
  /** The one at work; null = not switched on. */
  open: z
    .strictObject({
      id: z.int(),
      /** null = since the device was new. */
      sinceAt: instantSchema.nullable(),
      lifeHours: z.number().nullable(),
      lifeMonths: z.number().nullable(),
      lifeCycles: z.number().nullable(),
      /** null once nothing wears it. */
      wear: wearViewSchema.nullable(),
    })
    .nullable(),
  /** Latest first. */
  ended: z.array(
    z.strictObject({
      id: z.int(),
      endedAt: instantSchema,
      reason: z.enum(RETIRE_REASONS).nullable(),
      wear: wearViewSchema.nullable(),
    }),
  ),
})
export type MeterRow = z.infer<typeof meterRowSchema>

const HAS_METER: Readonly<Record<Meter, (device: WhatItIs) => boolean>> = {
  // Noise cancelling needs power, whatever else is known.
  battery: ({ wireless, batteryHours, ancDb }) =>
    wireless === true || batteryHours !== null || (ancDb ?? 0) > 0,
  headband: ({ form }) => form === 'over_ear' || form === 'on_ear',
  cable: ({ wired, wireless }) => wired ?? wireless !== true,
  shell: ({ form, fit }) => form === 'in_ear' && fit === 'custom',
}
