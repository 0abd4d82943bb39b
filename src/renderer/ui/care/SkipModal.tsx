import { Button, Chip, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'

interface SkipModalProps {
  readonly title: string
  readonly duty: Duty
  onSkip(reason: string): void
  onClose(): void
}

/** Asks why a duty is skipped, with the usual answers at hand. */
export function SkipModal({ title, duty, onSkip, onClose }: SkipModalProps) {
  const { titles, reasons, comesBack, startsAgain } = t.ui.care.skipping
  const [reason, setReason] = useState(reasons.notNeeded)
  const skip = () => {
    onSkip(reason.trim())
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={titles[duty]}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          skip()
        }}
      >
        <Text>{sentences([title, duty === 'replace' ? comesBack : startsAgain])}</Text>
        <Chip.Group value={reason} onChange={(next) => setReason(String(next))}>
          <Group gap="xs" role="radiogroup" aria-label={t.ui.care.skipping.usualReasons}>
            {Object.values(reasons).map((each) => (
              <Chip key={each} value={each} size="sm">
                {each}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          label={t.ui.care.skipping.reason}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            {t.ui.care.skipping.skip}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
