import { Group } from '@mantine/core'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { SampleButton } from '../../../ui/SampleButton'

/** What the tab says before there is a single pair. */
export function NothingWorn() {
  return (
    <EmptyState
      title="What wears you out?"
      picture={<Picture />}
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

/** A few that wore out one by one, and what is learned from it. */
function Picture() {
  return (
    <svg viewBox="0 0 96 60" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M4 3V55H93" strokeWidth="1.5" />
      <path d="M4 8H26V20H43V31H52V43H80" strokeWidth="2.5" />
      <path d="M4 8C34 9 38 30 52 38S74 51 92 52" strokeWidth="1.25" />
    </svg>
  )
}
