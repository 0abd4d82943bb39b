import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { t } from '../../../shared/i18n/texts'
import { type Part, type Product, productName } from '../../../shared/parts/part'
import { localDateOf } from '../../../shared/time'
import type { WearView } from '../../../shared/wear/types'
import { nowAt } from '../../app/clock'
import { useSettings, useZone } from '../../ui/owner'
import { FiguresEditor } from '../../ui/wear/FiguresEditor'
import { useSharedFigures } from '../../ui/wear/useFigures'
import { WearFacts } from '../../ui/wear/WearFacts'
import { type WearFact, wearFacts } from '../../ui/wear/wearFacts'
import { DrawerSection } from './DrawerSection'
import { FACT_FIELDS } from './PartFacts'

interface PartWearProps {
  readonly part: Part
  readonly product: Product
  readonly wear: WearView
}

/** What the wear of a part rests on, and the figures behind it. */
export function PartWear({ part, product, wear }: PartWearProps) {
  const { deliveryDays } = useSettings()
  const zone = useZone()
  const correct = useCorrections(part, product)
  const { kind, material } = product
  const shared = useSharedFigures(kind, material)
  if (shared === null) return null
  const thing = {
    kind,
    material,
    whole: false,
    own: { part: part.life, product: product.life, material: shared.own },
  }
  const record = {
    hoursBefore: part.hoursBefore,
    ageKnown: part.openedOn !== null,
    deliveryDays,
    today: localDateOf(nowAt(), zone),
  }
  return (
    <>
      <DrawerSection title={t.parts.part.restsOn}>
        <WearFacts
          label={t.parts.part.restsOnNamed({ name: productName(product) })}
          facts={wearFacts(wear, thing, record)}
          correct={correct}
        />
      </DrawerSection>
      <div id={FIGURES_ID}>
        <DrawerSection title={t.parts.part.figures}>
          <Text size="xs" c="dimmed" mb={8}>
            {t.parts.part.figuresHint}
          </Text>
          <FiguresEditor
            thing={thing}
            targets={[
              { level: 'part', id: part.id },
              { level: 'product', id: product.id },
              ...shared.targets,
            ]}
          />
        </DrawerSection>
      </div>
    </>
  )
}

const FIGURES_ID = 'figures-of-wear'

/** Where each number is corrected: a field further down, the sessions, the stock, the settings. */
function useCorrections(
  part: Part,
  product: Product,
): Readonly<Partial<Record<WearFact['key'], () => void>>> {
  const navigate = useNavigate()
  const focusFigures = () => document.getElementById(FIGURES_ID)?.querySelector('input')?.focus()
  return {
    hours:
      part.hoursBefore > 0
        ? () => document.getElementById(FACT_FIELDS.hoursBefore)?.focus()
        : () => void navigate({ to: '/sessions' }),
    counted: focusFigures,
    age: () => document.getElementById(FACT_FIELDS.openedOn)?.focus(),
    usedUp: focusFigures,
    worn: focusFigures,
    spares: () => void navigate({ to: '/parts', search: { stock: product.id } }),
    order: () => void navigate({ to: '/settings' }),
  }
}
