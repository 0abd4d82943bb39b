import { Button, Group, Stack, Text } from '@mantine/core'
import { formatDay, formatSeconds } from '../../../shared/i18n/format'
import { minuteOfDay } from '../../../shared/sessions/localClock'
import { localDateOf } from '../../../shared/time'
import { DayField, TimeField } from '../../ui/ClockFields'
import { fromMinute, lasting, onDay, type SessionDraft, untilMinute } from './sessionDraft'

interface WhenFieldsProps {
  readonly draft: SessionDraft
  readonly zone: string
  onChange(draft: SessionDraft): void
}

const QUICK_MINUTES = [
  { minutes: 30, label: '30 min' },
  { minutes: 60, label: '1 h' },
  { minutes: 120, label: '2 h' },
] as const

/** Day, start, and end or length. */
export function WhenFields({ draft, zone, onChange }: WhenFieldsProps) {
  const { startAt, endAt } = draft
  return (
    <Stack gap={6}>
      <Group align="end" gap="sm" wrap="nowrap">
        <DayField
          label="Date"
          flex={2}
          value={localDateOf(startAt, zone)}
          onDay={(on) => onChange(onDay(draft, on, zone))}
        />
        <TimeField
          label="Start"
          flex={1}
          value={minuteOfDay(startAt, zone)}
          onMinute={(minute) => onChange(fromMinute(draft, minute, zone))}
        />
        {endAt === null ? null : (
          <TimeField
            label="End"
            flex={1}
            value={minuteOfDay(endAt, zone)}
            onMinute={(minute) => onChange(untilMinute(draft, minute, zone))}
          />
        )}
        {endAt === null ? null : (
          <Group gap={4} wrap="nowrap" role="group" aria-label="Length">
            {QUICK_MINUTES.map(({ minutes, label }) => (
              <Button
                key={minutes}
                variant="default"
                px={10}
                aria-pressed={endAt - startAt === minutes * 60}
                onClick={() => onChange(lasting(draft, minutes))}
              >
                {label}
              </Button>
            ))}
          </Group>
        )}
      </Group>
      <Text size="xs" c="dimmed" role="status">
        {endAt === null ? 'Still running.' : lengthInWords(startAt, endAt, zone)}
      </Text>
    </Stack>
  )
}

function lengthInWords(startAt: number, endAt: number, zone: string): string {
  const lastDay = localDateOf(endAt - 1, zone)
  const over = lastDay === localDateOf(startAt, zone) ? '' : `, until ${formatDay(lastDay)}`
  return `${formatSeconds(endAt - startAt)}${over}`
}
