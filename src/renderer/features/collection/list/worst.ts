import type { DeviceCard } from '../../../../shared/gear/views'
import type { MountAtAGlance } from '../../../../shared/parts/views'
import type { WearGlance } from '../../../../shared/wear/types'

/** The mounted part that is nearest to its end; null = nothing that wears is mounted. */
export function worstMounted({
  mounted,
}: Pick<DeviceCard, 'mounted'>): (MountAtAGlance & { readonly wear: WearGlance }) | null {
  return mounted.reduce<(MountAtAGlance & { readonly wear: WearGlance }) | null>(
    (worst, { wear, ...part }) =>
      wear !== null && (worst === null || wear.pWornNow > worst.wear.pWornNow) ? { ...part, wear } : worst,
    null,
  )
}
