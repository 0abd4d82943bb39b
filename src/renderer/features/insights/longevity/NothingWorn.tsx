import { Group } from '@mantine/core'
import { t } from '../../../../shared/i18n/texts'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { SampleButton } from '../../../ui/SampleButton'

/** What the tab says before there is a single pair. */
export function NothingWorn() {
  return (
    <EmptyState
      title={t.insights.longevity.nothingWorn}
      picture={<Picture />}
      action={
        <Group justify="center">
          <LinkButton to="/parts" search={{ add: true }} size="md">
            {t.parts.screen.addTipsOrPads}
          </LinkButton>
          <SampleButton on size="md" />
        </Group>
      }
    >
      {t.insights.longevity.howItBegins}
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
