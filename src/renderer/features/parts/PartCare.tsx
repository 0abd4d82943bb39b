import { attentionSubjectSchema } from '../../../shared/care/items'
import { countsCycles, suitedDuties } from '../../../shared/care/suited'
import { productName } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useChannel } from '../../app/api'
import { CareHistory } from '../../ui/duties/CareHistory'
import { DutyList } from '../../ui/duties/DutyList'
import { DrawerSection } from './DrawerSection'

/** What a part needs regularly, and what was done for it. */
export function PartCare({ page }: { readonly page: PartPage }) {
  const { part, product, mount } = page
  const { kind, material } = product
  const views = useChannel('care.duties', { part: part.id }).data
  const suited = suitedDuties(kind, material)
  const subject = attentionSubjectSchema.parse({
    part: part.id,
    product: product.id,
    ...(mount && { device: mount.device, slot: mount.slot, side: mount.side }),
  })
  return (
    <>
      {views && part.retiredAt === null && suited.length > 0 ? (
        <DrawerSection title="Care">
          <DutyList
            label="Care"
            views={views}
            suited={suited}
            name={productName(product)}
            subject={subject}
            cycles={countsCycles(kind)}
            idle={
              mount === null
                ? 'Its clocks wait until it is mounted.'
                : 'Its clocks wait while the device is away.'
            }
          />
        </DrawerSection>
      ) : null}
      <DrawerSection title="Care log">
        <CareHistory entries={page.care} />
      </DrawerSection>
    </>
  )
}
