import type { Device } from '../gear/device'
import { compact } from './normalise'

/**
 * Finds the owner's devices of a brand and model, however they are written; empty when none is owned. A keystroke
 * asks for a dozen models, so every name is made ready once.
 */
export function ownedByName<Owned extends Pick<Device, 'brand' | 'model'>>(
  devices: readonly Owned[],
): (brand: string, model: string) => readonly Owned[] {
  const byName = Map.groupBy(devices, nameOf)
  return (brand, model) => byName.get(nameOf({ brand, model })) ?? []
}

function nameOf({ brand, model }: Pick<Device, 'brand' | 'model'>): string {
  return compact(`${brand} ${model}`)
}
