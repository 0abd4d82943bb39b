import type { Device } from '../gear/device'
import { compact } from './normalise'

/** The owner's devices of this brand and model, however they are written; empty when none is owned. */
export function matchOwned<Owned extends Pick<Device, 'brand' | 'model'>>(
  brand: string,
  model: string,
  devices: readonly Owned[],
): readonly Owned[] {
  const wanted = compact(`${brand} ${model}`)
  return devices.filter((device) => compact(`${device.brand} ${device.model}`) === wanted)
}
