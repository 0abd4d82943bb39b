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
      title={mounted ? 'Nothing in the next 90 days' : 'Nothing to look after yet'}
      action={
        mounted ? null : (
          <>
            <LinkButton to="/parts" search={{ add: true }}>
              Add tips or pads
            </LinkButton>
            <SampleButton on />
          </>
        )
      }
    >
      {mounted
        ? 'Cleanings, inspections and replacements appear here on the day they are likely due.'
        : 'Mount tips or pads on a device and log what you listen to: when to clean, replace and order then stands here, day by day.'}
    </EmptyState>
  )
}
