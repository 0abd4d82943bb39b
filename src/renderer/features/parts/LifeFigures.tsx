import { SimpleGrid, Text } from '@mantine/core'
import type { LifeOverride, Material, Part } from '../../../shared/parts/part'
import type { WearReport } from '../../../shared/wear/types'
import { useUndoableCommand } from '../../app/undo'
import { formatNumber } from '../../ui/format'
import { MATERIAL_WORDS } from '../../ui/materialWords'
import { DrawerSection } from './DrawerSection'
import { OwnNumber } from './OwnNumber'

interface LifeFiguresProps {
  readonly part: Part
  readonly wear: WearReport
  readonly material: Material | null
}

/** How long such a part lasts, where the figures come from, and the owner's own in their place. */
export function LifeFigures({ part, wear, material }: LifeFiguresProps) {
  const update = useUndoableCommand('parts.update')
  const save = (patch: Partial<LifeOverride>) =>
    void update.run({ id: part.id, life: { ...part.life, ...patch } })
  return (
    <DrawerSection title="How long it lasts">
      <SimpleGrid cols={2} spacing="xs">
        <OwnNumber
          label="Hours of use"
          suffix=" h"
          min={1}
          max={1_000_000}
          placeholder={wear.lifeHours === null ? 'Hours do not wear it' : formatNumber(wear.lifeHours)}
          value={part.life.lifeHours}
          onSave={(lifeHours) => save({ lifeHours })}
        />
        <OwnNumber
          label="Months since opened"
          min={1}
          max={1200}
          placeholder={wear.lifeMonths === null ? 'Age does not wear it' : formatNumber(wear.lifeMonths)}
          value={part.life.lifeMonths}
          onSave={(lifeMonths) => save({ lifeMonths })}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={6}>
        {basisText(wear, material)}
      </Text>
    </DrawerSection>
  )
}

function basisText({ lifeBasis, learnedFrom }: WearReport, material: Material | null): string {
  const basis = {
    part: 'Your own figures for this one.',
    product: 'Your own figures for this product.',
    material:
      material === null
        ? 'Assumed: the usual figures of its kind. Type your own to replace them.'
        : `Assumed: the usual figures for ${MATERIAL_WORDS[material].toLowerCase()}. Type your own to replace them.`,
  }[lifeBasis]
  if (learnedFrom === 0) return basis
  return `${basis} Adjusted by ${learnedFrom === 1 ? 'one that you retired' : `${learnedFrom} that you retired`}.`
}
