import { Group } from '@mantine/core'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { SampleButton } from '../../../ui/SampleButton'

/** What the tab says before there is a single pair. */
export function NothingWorn() {
  return (
    <EmptyState
      title="What wears you out?"
      action={
        <Group justify="center">
          <LinkButton to="/parts" search={{ add: true }} size="md">
            Add tips or pads
          </LinkButton>
          <SampleButton on size="md" />
        </Group>
      }
    >
      Record which tips and pads you wear and say why when one goes. From the first that wears out, this page
      compares how long each kind lasts with you, and the forecasts begin to learn from it.
    </EmptyState>
  )
}
