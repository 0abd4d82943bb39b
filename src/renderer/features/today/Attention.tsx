import { Text } from '@mantine/core'
import { useChannel } from '../../app/api'
import { LinkButton } from '../../ui/LinkButton'
import { AttentionRow } from './AttentionRow'
import { Section } from './Section'

const SHOWN = 5

/** What is worn and what to do about it, most urgent first. */
export function Attention() {
  const items = useChannel('care.attention', {}).data?.items
  if (!items) return null
  return (
    <Section title="Needs attention">
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing. Tips and pads show up here when about half of such pairs would be worn out.
        </Text>
      ) : (
        items.slice(0, SHOWN).map((item) => <AttentionRow key={item.key} item={item} />)
      )}
      {items.length > SHOWN ? (
        <LinkButton to="/parts" variant="subtle" color="gray" size="compact-sm" ml={-8}>
          {items.length - SHOWN} more on Tips & pads
        </LinkButton>
      ) : null}
    </Section>
  )
}
