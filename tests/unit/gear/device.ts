import { type Device, deviceSchema } from '@shared/gear/device'
import type { z } from 'zod'

/** A device of which nothing is known but its form and what a test states. */
export function device(stated: Partial<z.input<typeof deviceSchema>> & Pick<Device, 'form'>): Device {
  return deviceSchema.parse({ id: 'd', brand: 'Brand', model: 'Model', ...stated })
}
