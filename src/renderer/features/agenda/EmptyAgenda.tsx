import { Group } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { SampleButton } from '../../ui/SampleButton'

/** Says what will stand here, and what is missing for it. */
export function EmptyAgenda() {
  const parts = useChannel('parts.list', {}).data
  if (!parts) return null
  const mounted = parts.some(({ mount }) => mount !== null)
  return (
    <EmptyState
      title={mounted ? t.agenda.nothingAhead : t.agenda.nothingYet}
      action={
        mounted ? null : (
          <Group justify="center">
            <LinkButton to="/parts" search={{ add: true }}>
              {t.parts.screen.addTipsOrPads}
            </LinkButton>
            <SampleButton on />
          </Group>
        )
      }
    >
      {mounted ? t.agenda.whatComes : t.agenda.howItBegins}
    </EmptyState>
  )
}
