import { Button, Group } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import { EmptyState } from '../../../ui/EmptyState'
import { GearGlyph } from '../../../ui/GearGlyph'
import { SampleButton } from '../../../ui/SampleButton'

/** The first thing a new owner sees here. */
export function EmptyCollection({ onAdd }: { onAdd(): void }) {
  return (
    <EmptyState
      title={t.collection.list.empty.title}
      picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: null }} />}
      action={
        <Group justify="center">
          <Button size="md" onClick={onAdd}>
            {t.collection.list.addDevice}
          </Button>
          <SampleButton on />
        </Group>
      }
    >
      {t.collection.list.empty.howToBegin}
    </EmptyState>
  )
}

export function NothingFound({ onShowAll }: { onShowAll(): void }) {
  return (
    <EmptyState
      title={t.collection.list.nothingFound.title}
      action={
        <Button variant="default" onClick={onShowAll}>
          {t.collection.list.nothingFound.clear}
        </Button>
      }
    >
      {t.collection.list.nothingFound.hint}
    </EmptyState>
  )
}
