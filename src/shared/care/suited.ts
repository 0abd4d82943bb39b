import type { Device } from '../gear/device'
import type { Duty } from '../parts/care'
import type { Material, ProductKind } from '../parts/part'

/**
 * The duties that make sense for a part of this kind, in the order in which they are shown. Only leather is
 * conditioned: on its imitations a conditioner does nothing (domain notes D.4).
 */
export function suitedDuties(kind: ProductKind, material: Material | null): readonly Duty[] {
  return SUITED[kind].filter((duty) => duty !== 'condition' || material === 'leather')
}

/** Whether charges or matings are counted for such a part, so that a rule may go by them. */
export function countsCycles(kind: ProductKind): boolean {
  return kind === 'cable' || kind === 'battery'
}

/** The duties that make sense for a device as a whole; it is replaced by another device, not by a duty. */
export function suitedToDevice({ wireless }: Pick<Device, 'wireless'>): readonly Duty[] {
  return wireless === false ? ['clean', 'inspect'] : ['clean', 'inspect', 'charge']
}

const COVERED: readonly Duty[] = ['clean', 'inspect', 'condition', 'replace']

const SUITED: Readonly<Record<ProductKind, readonly Duty[]>> = {
  tips: ['clean', 'inspect', 'replace'],
  pads: COVERED,
  headband_pad: COVERED,
  filters: ['clean', 'inspect', 'replace'],
  cable: ['clean', 'inspect', 'replace'],
  battery: ['charge', 'inspect', 'replace'],
  adapter: [],
}
