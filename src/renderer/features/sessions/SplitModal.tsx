import { Button, Group, Modal, Slider, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatSeconds, formatTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
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

  const words = t.sessions.split

  return (
    <Modal opened onClose={onClose} title={words.title}>
      <Stack>
        <Text>
          {words.session({
            device: nameOf(session.device),
            from: formatTime(startAt, zone),
            to: formatTime(endAt, zone),
          })}
        </Text>
        <Slider
          min={0}
          max={endAt - startAt}
          step={60}
          value={at - startAt}
          onChange={(seconds) => setAt(startAt + seconds)}
          label={(seconds) => formatTime(startAt + seconds, zone)}
          thumbLabel={words.at}
        />
        <TimeField
          label={words.at}
          value={minuteOfDay(at, zone)}
          onMinute={(minute) => setAt(nextInstantAt(startAt, localDateOf(startAt, zone), minute, zone))}
          error={inside ? null : words.outside}
          w={140}
        />
        {inside ? (
          <Text size="sm" c="dimmed" role="status">
            {words.result({ first: formatSeconds(at - startAt), second: formatSeconds(endAt - at) })}
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button disabled={!inside} loading={split.pending} onClick={() => void submit()}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
