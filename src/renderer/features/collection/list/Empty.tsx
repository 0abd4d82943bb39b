import { Button, Group } from '@mantine/core'
import { EmptyState } from '../../../ui/EmptyState'
import { GearGlyph } from '../../../ui/GearGlyph'
import { SampleButton } from '../../../ui/SampleButton'

/** The first thing a new owner sees here. */
export function EmptyCollection({ onAdd }: { onAdd(): void }) {
  return (
    <EmptyState
      title="Add your first pair"
      picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: null }} />}
      action={
        <Group justify="center">
          <Button size="md" onClick={onAdd}>
            Add a device
          </Button>
          <SampleButton on />
        </Group>
      }
    >
      Type three letters of its name and choose it from the catalogue of more than 5,000 models. Photos,
      prices and everything else can follow whenever you like. If you keep a list somewhere, paste it and add
      all of them at once.
    </EmptyState>
  )
}

export function NothingFound({ onShowAll }: { onShowAll(): void }) {
  return (
    <EmptyState
      title="Nothing matches"
      action={
        <Button variant="default" onClick={onShowAll}>
          Clear search and filters
        </Button>
      }
    >
      No device of yours fits this search. Retired and lost ones are shown only when the filter asks for them.
    </EmptyState>
  )
}
