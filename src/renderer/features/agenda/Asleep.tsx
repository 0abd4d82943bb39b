import { Text } from '@mantine/core'
import { LinkButton } from '../../ui/LinkButton'

/** Says that there is usual care which nothing reminds of, and where to switch it on. */
export function Asleep({ count }: { readonly count: number }) {
  return (
    <Text size="xs" c="dimmed" mt="sm">
      Usual care would have{' '}
      {count === 1 ? 'one more cleaning or check' : `${count} more cleanings and checks`} due. Canalog asks
      only where you have noted one before, or have set a rule.{' '}
      <LinkButton to="/settings" variant="subtle" color="gray" size="compact-xs">
        Set how often
      </LinkButton>
    </Text>
  )
}
