import { Group, Text } from '@mantine/core'
import { groupedItems } from '../../../shared/care/items'
import { t } from '../../../shared/i18n/texts'
import { useChannel } from '../../app/api'
import { CareGroup } from '../../ui/care/CareGroup'
import { CheckupCard } from '../../ui/care/CheckupCard'
import { LinkButton } from '../../ui/LinkButton'
import { Section } from './Section'

const SHOWN = 5

/** What needs the owner and what to do about it, most urgent first. */
export function Attention() {
  const attention = useChannel('care.attention', {}).data
  if (!attention) return null
  const groups = groupedItems(attention.items.filter(({ kind }) => kind !== 'checkup'))
  const snoozed = attention.snoozed.length
  const words = t.today.attention
  return (
    <>
      <Section title={words.title}>
        {groups.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.nothing}
          </Text>
        ) : (
          groups.slice(0, SHOWN).map((group) => <CareGroup key={group.key} group={group} />)
        )}
        <Group gap={0} ml={-8} mt={4}>
          {groups.length > SHOWN ? (
            <AgendaLink>{words.more({ count: groups.length - SHOWN })}</AgendaLink>
          ) : null}
          {snoozed > 0 ? <AgendaLink>{t.agenda.snoozedCount({ count: snoozed })}</AgendaLink> : null}
          <AgendaLink>{words.ahead}</AgendaLink>
        </Group>
      </Section>
      <CheckupCard />
    </>
  )
}

function AgendaLink({ children }: { readonly children: string }) {
  return (
    <LinkButton to="/agenda" variant="subtle" color="gray" size="compact-sm">
      {children}
    </LinkButton>
  )
}
