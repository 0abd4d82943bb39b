import { Text } from '@mantine/core'
import { LinkButton } from '../../ui/LinkButton'

/** Says that there is usual care which nothing reminds of, and where to switch it on. */
export function Asleep({ count }: { readonly count: number }) {
  const things =
    count === 1
      ? 'One cleaning or check would be due by usual care'
      : `${count} cleanings and checks would be due by usual care`
  return (
    <Text size="xs" c="dimmed" mt="sm">
      {things}, but you do not keep it there. Note it once on the page of the part, or set how often, and
      Canalog reminds you from then on.{' '}
      <LinkButton to="/settings" variant="subtle" color="gray" size="compact-xs">
        Set how often
      </LinkButton>
    </Text>
  )
}
