import { Group } from '@mantine/core'
import { EmptyState } from '../../ui/EmptyState'
import { GearGlyph } from '../../ui/GearGlyph'
import { LinkButton } from '../../ui/LinkButton'
import { SampleButton } from '../../ui/SampleButton'

interface EmptyShelfProps {
  /** There are devices, but none that is still owned. */
  readonly hadSome: boolean
}

/** What the screen says while there is nothing to look at. */
export function EmptyShelf({ hadSome }: EmptyShelfProps) {
  if (hadSome) {
    return (
      <EmptyState
        title="Nothing on the shelf"
        action={<LinkButton to="/collection">Go to Collection</LinkButton>}
      >
        Every device you recorded is retired or lost. Bring one back, or add what you have now.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="How well are you served?"
      picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: false }} />}
      action={
        <Group justify="center">
          <LinkButton to="/collection" search={{ add: true }} size="md">
            Add your first pair
          </LinkButton>
          <SampleButton on size="md" />
        </Group>
      }
    >
      With your devices added, a map here shows each of them in every scenario, where your shelf falls short,
      which kind would help most, and the fewest to pack for a trip.
    </EmptyState>
  )
}
