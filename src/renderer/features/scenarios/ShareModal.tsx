import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
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
    tell(
      copyText(text)
        ? `${scenario.name} copied`
        : 'Copying was refused. The text can be selected and copied by hand.',
    )
  return (
    <Modal opened onClose={onClose} title={`Share ${scenario.name}`} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          Whoever pastes this under “Paste a shared one” has the same scenario. It says nothing about what you
          own or how you listen.
        </Text>
        <Textarea
          aria-label="The scenario as text"
          readOnly
          rows={12}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
        />
        <Group justify="flex-end">
          <Button data-autofocus onClick={copy}>
            Copy
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
