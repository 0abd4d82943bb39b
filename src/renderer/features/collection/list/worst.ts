import type { DeviceCard } from '../../../../shared/gear/views'
import type { MountedPart } from '../../../../shared/parts/views'
import type { WearView } from '../../../../shared/wear/types'

/** The mounted part that is nearest to its end; null = nothing that wears is mounted. */
export function worstMounted({
  mounted,
}: Pick<DeviceCard, 'mounted'>): (MountedPart & { readonly wear: WearView }) | null {
  return mounted.reduce<(MountedPart & { readonly wear: WearView }) | null>(
    (worst, { wear, ...part }) =>
      wear !== null && (worst === null || wear.pWornNow > worst.wear.pWornNow) ? { ...part, wear } : worst,
    null,
  )
}
