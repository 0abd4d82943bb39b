import { Button, Group, Modal, Slider, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatSeconds, formatTime } from '../../../shared/i18n/format'
import { minuteOfDay, nextInstantAt } from '../../../shared/sessions/localClock'
import type { SessionRow } from '../../../shared/sessions/views'
import { type Instant, localDateOf } from '../../../shared/time'
import { useUndoableCommand } from '../../app/undo'
import { TimeField } from '../../ui/ClockFields'
import { useDeviceName } from '../../ui/names'

interface SplitModalProps {
  readonly session: SessionRow
  readonly endAt: Instant
  readonly zone: string
  onClose(): void
}

/** Cuts one session in two at a moment within it. */
export function SplitModal({ session, endAt, zone, onClose }: SplitModalProps) {
  const { startAt } = session
  const [at, setAt] = useState(() => startAt + Math.round((endAt - startAt) / 120) * 60)
  const split = useUndoableCommand('sessions.split')
  const nameOf = useDeviceName()
  const inside = at > startAt && at < endAt

  const submit = async () => {
    if ((await split.run({ id: session.id, at })) !== null) onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Split the session">
      <Stack>
        <Text>
          {nameOf(session.device)}, {formatTime(startAt, zone)} – {formatTime(endAt, zone)}
        </Text>
        <Slider
          min={0}
          max={endAt - startAt}
          step={60}
          value={at - startAt}
          onChange={(seconds) => setAt(startAt + seconds)}
          label={(seconds) => formatTime(startAt + seconds, zone)}
          thumbLabel="Split at"
        />
        <TimeField
          label="Split at"
          value={minuteOfDay(at, zone)}
          onMinute={(minute) => setAt(nextInstantAt(startAt, localDateOf(startAt, zone), minute, zone))}
          error={inside ? null : 'Choose a time between start and end.'}
          w={140}
        />
        {inside ? (
          <Text size="sm" c="dimmed" role="status">
            {formatSeconds(at - startAt)} and {formatSeconds(endAt - at)}. Level and rating go with both, the
            notes with the first.
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!inside} loading={split.pending} onClick={() => void submit()}>
            Split
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
