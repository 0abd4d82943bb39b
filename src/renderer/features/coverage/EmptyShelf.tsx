import { Group } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
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
        title={t.coverage.empty.allGone}
        action={<LinkButton to="/collection">{t.coverage.empty.toCollection}</LinkButton>}
      >
        {t.coverage.empty.bringBack}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t.coverage.empty.title}
      picture={<GearGlyph device={{ form: 'over_ear', wired: true, wireless: false }} />}
      action={
        <Group justify="center">
          <LinkButton to="/collection" search={{ add: true }} size="md">
            {t.coverage.empty.addFirst}
          </LinkButton>
          <SampleButton on size="md" />
        </Group>
      }
    >
      {t.coverage.empty.invitation}
    </EmptyState>
  )
}
