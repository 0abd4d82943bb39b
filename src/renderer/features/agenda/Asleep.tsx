import { Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { LinkButton } from '../../ui/LinkButton'

/** Says that there is usual care which nothing reminds of, and where to switch it on. */
export function Asleep({ count }: { readonly count: number }) {
  return (
    <Text size="xs" c="dimmed" mt="sm">
      {t.agenda.asleep({ count })}{' '}
      <LinkButton
        to="/settings"
        search={{ section: 'howOften' }}
        variant="subtle"
        color="gray"
        size="compact-xs"
      >
        {t.agenda.setHowOften}
      </LinkButton>
    </Text>
  )
}
