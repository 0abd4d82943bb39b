import { Button, Chip, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Duty } from '../../../shared/parts/care'
import { SKIP_LABELS, SKIP_REASONS } from './careWords'

interface SkipModalProps {
  readonly title: string
  readonly duty: Duty
  onSkip(reason: string): void
  onClose(): void
}

/** Asks why a duty is skipped, with the usual answers at hand. */
export function SkipModal({ title, duty, onSkip, onClose }: SkipModalProps) {
  const [reason, setReason] = useState<string>(SKIP_REASONS[0])
  const skip = () => {
    onSkip(reason.trim())
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={SKIP_LABELS[duty]}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          skip()
        }}
      >
        <Text>
          {title}. {duty === 'replace' ? 'It comes back in 30 days.' : 'Its clock starts again from now.'}
        </Text>
        <Chip.Group value={reason} onChange={(next) => setReason(String(next))}>
          <Group gap="xs" role="radiogroup" aria-label="Usual reasons">
            {SKIP_REASONS.map((each) => (
              <Chip key={each} value={each} size="sm">
                {each}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          label="Reason"
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            Skip
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
