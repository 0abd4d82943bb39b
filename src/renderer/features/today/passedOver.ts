import { fieldOf, reasonsOf, whyNotFirst } from '../../../shared/suggest/explain'
import type { Ranked } from '../../../shared/suggest/types'

/**
 * The ranking without what the owner passed over. Reasons compare devices, so they are told anew: nothing
 * is measured against a device that is no choice any more.
 */
export function withoutPassedOver(
  ranked: readonly Ranked[],
  passedOver: readonly string[],
  nameOf: (device: string) => string,
): readonly Ranked[] {
  if (passedOver.length === 0) return ranked
  const left = ranked
    .filter(({ device }) => !passedOver.includes(device))
    .map((entry) => ({ entry, scored: { ...entry, name: nameOf(entry.device) } }))
  const field = fieldOf(left.map(({ scored }) => scored))
  const first = left[0]?.scored
  return left.map(({ entry, scored }) => ({
    ...entry,
    ...reasonsOf(scored, field),
    whyNotFirst: first === undefined || scored === first ? null : whyNotFirst(scored, first),
  }))
}
