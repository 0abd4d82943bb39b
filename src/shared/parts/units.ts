import type { ProductKind } from './part'

export const UNITS: Readonly<Record<ProductKind, readonly [one: string, many: string]>> = {
  tips: ['pair', 'pairs'],
  pads: ['pair', 'pairs'],
  cable: ['cable', 'cables'],
  filters: ['set', 'sets'],
  headband_pad: ['pad', 'pads'],
  battery: ['battery', 'batteries'],
  adapter: ['adapter', 'adapters'],
}

/** What one of a kind is called: pairs, but one cable. */
export function countOf(kind: ProductKind, count: number): string {
  return `${count} ${unitOf(kind, count)}`
}

/** `pair`, `pairs` */
export function unitOf(kind: ProductKind, count: number): string {
  const [one, many] = UNITS[kind]
  return count === 1 ? one : many
}
