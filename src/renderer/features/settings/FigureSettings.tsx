import { Select } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { WearKind } from '../../../shared/parts/materials'
import { FIGURED, type Figured, MATERIALS, type Material } from '../../../shared/parts/part'
import { FiguresEditor } from '../../ui/wear/FiguresEditor'
import { useSharedFigures } from '../../ui/wear/useFigures'
import { SettingsSection } from './SettingsSection'

/** How long everything of one material, or of one kind, lasts. */
export function FigureSettings() {
  const [figured, setFigured] = useState<Figured>('memory_foam')
  return (
    <SettingsSection title={t.settings.figures.title} intro={t.settings.figures.intro}>
      <Select
        label={t.settings.figures.figuresFor}
        allowDeselect={false}
        data={FIGURED.map((value) => ({ value, label: t.settings.figures.of[value] }))}
        value={figured}
        onChange={(value) => setFigured(FIGURED.find((each) => each === value) ?? figured)}
      />
      <MaterialFigures key={figured} figured={figured} />
    </SettingsSection>
  )
}

function MaterialFigures({ figured }: { readonly figured: Figured }) {
  const { kind, material } = exampleOf(figured)
  const shared = useSharedFigures(kind, material)
  if (shared === null) return null
  return (
    <FiguresEditor
      thing={{ kind, material, whole: kind === 'shell', own: { material: shared.own } }}
      targets={shared.targets}
    />
  )
}

/** A thing that lasts exactly as its material, or its kind, does. */
function exampleOf(figured: Figured): { readonly kind: WearKind; readonly material: Material | null } {
  const material = MATERIALS.find((each) => each === figured) ?? null
  return material === null ? { kind: KINDS[figured] ?? 'tips', material } : { kind: 'pads', material }
}

const KINDS: Readonly<Partial<Record<Figured, WearKind>>> = {
  cable: 'cable',
  filters: 'filters',
  battery: 'battery',
  shell: 'shell',
}
