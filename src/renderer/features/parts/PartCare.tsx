import { NO_SUBJECT } from '../../../shared/care/items'
import { countsCycles, suitedDuties } from '../../../shared/care/suited'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useChannel } from '../../app/api'
import { DutyList } from '../../ui/duties/DutyList'
import { DrawerSection } from './DrawerSection'

/** What a part needs regularly; nothing once it is retired, and nothing ever of an adapter. */
export function PartCare({ page: { part, product, mount } }: { readonly page: PartPage }) {
  const { kind, material } = product
  const views = useChannel('care.duties', { part: part.id }).data
  const suited = suitedDuties(kind, material)
  if (!views || part.retiredAt !== null || suited.length === 0) return null
  const subject = {
    ...NO_SUBJECT,
    part: part.id,
    product: product.id,
    ...(mount && { device: mount.device, slot: mount.slot, side: mount.side }),
  }
  return (
    <DrawerSection title={t.parts.part.care}>
      <DutyList
        label={t.parts.part.care}
        views={views}
        suited={suited}
        name={productName(product)}
        subject={subject}
        cycles={countsCycles(kind)}
        idle={mount === null ? t.parts.part.waitsForMount : t.parts.part.waitsForDevice}
      />
    </DrawerSection>
  )
}
