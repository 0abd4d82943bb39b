import { Drawer, Stack, Text } from '@mantine/core'
import { formatDate, formatMoney } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { PartPage } from '../../../shared/parts/views'
import { useChannel } from '../../app/api'
import { CareHistory } from '../../ui/duties/CareHistory'
import { useDeviceName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { ReplaceMenu } from '../../ui/ReplaceMenu'
import { WearSummary } from '../../ui/wear/WearSummary'
import { DrawerSection } from './DrawerSection'
import { MountHistory } from './MountHistory'
import { NotesField } from './NotesField'
import { PartCare } from './PartCare'
import classes from './PartDrawer.module.css'
import { PartFacts } from './PartFacts'
import { PartWear } from './PartWear'

interface PartDrawerProps {
  readonly id: string
  onClose(): void
}

/** Everything about one part. */
export function PartDrawer({ id, onClose }: PartDrawerProps) {
  const page = useChannel('parts.get', { id })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      title={page.data ? productName(page.data.product) : t.parts.part.title}
      classNames={{ title: classes.title, content: classes.content, header: classes.header }}
    >
      {page.error ? <Text role="alert">{page.error.message}</Text> : null}
      {page.data ? <Details page={page.data} /> : null}
    </Drawer>
  )
}

function Details({ page }: { readonly page: PartPage }) {
  const { part, product, mount, wear, cost } = page
  const place = usePlace(page)
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" c="dimmed">
          {[t.parts.kinds[product.kind], product.material && t.parts.materials[product.material], place]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {cost === null ? null : <Text size="sm">{costText(cost, wear?.hours ?? 0)}</Text>}
      </div>
      {wear === null ? null : (
        <WearSummary
          wear={wear}
          thing={{ kind: product.kind, material: product.material, whole: false }}
          name={productName(product)}
        />
      )}
      {mount === null ? null : (
        <div>
          <ReplaceMenu part={part.id} product={product} spares={wear?.spares ?? 0} variant="default" />
        </div>
      )}
      <PartCare page={page} />
      <PartFacts part={part} cost={cost} />
      {wear === null ? null : <PartWear part={part} product={product} wear={wear} />}
      <MountHistory mounts={page.mounts} />
      <DrawerSection title={t.parts.part.careLog}>
        <CareHistory entries={page.care} />
      </DrawerSection>
      <NotesField part={part} />
    </Stack>
  )
}

function usePlace({ part, mount }: PartPage): string {
  const nameOf = useDeviceName()
  const zone = useZone()
  const { retired, retiredBecause, inDrawer, on, onSide } = t.parts.places
  if (part.retiredAt !== null) {
    const day = formatDate(part.retiredAt, zone)
    return part.retireReason === null
      ? retired({ day })
      : retiredBecause({ day, reason: t.parts.endReasonsInText[part.retireReason] })
  }
  if (mount === null) return inDrawer
  const device = nameOf(mount.device)
  return mount.side === 'both' ? on({ device }) : onSide({ device, side: t.parts.sides[mount.side] })
}

function costText(cost: NonNullable<PartPage['cost']>, hours: number): string {
  const total = formatMoney(cost)
  if (hours < 1) return total
  return t.parts.part.costPerHour({ total, perHour: formatMoney({ ...cost, amount: cost.amount / hours }) })
}
