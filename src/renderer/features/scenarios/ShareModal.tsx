import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { Scenario } from '../../../shared/scenarios/scenario'
import { tell } from '../../app/toasts'
import { copyText } from '../../ui/copyText'
import { sharedText } from './drafts'

interface ShareModalProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** The scenario as text for others, to copy in one press or to take by hand. */
export function ShareModal({ scenario, onClose }: ShareModalProps) {
  const text = sharedText(scenario)
  const copy = () =>
    tell(copyText(text) ? t.scenarios.sharing.copied({ name: scenario.name }) : t.scenarios.sharing.refused)
  return (
    <Modal opened onClose={onClose} title={t.scenarios.shareNamed({ name: scenario.name })} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          {t.scenarios.sharing.hint}
        </Text>
        <Textarea
          aria-label={t.scenarios.sharing.text}
          readOnly
          rows={12}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
        />
        <Group justify="flex-end">
          <Button data-autofocus onClick={copy}>
            {t.common.copy}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
