import { Button, Group, Stack, Text } from '@mantine/core'
import { formatDay, formatHours, formatSeconds } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import { minuteOfDay } from '../../../shared/sessions/localClock'
import { localDateOf } from '../../../shared/time'
import { DayField, TimeField } from '../../ui/ClockFields'
import { fromMinute, lasting, onDay, type SessionDraft, untilMinute } from './sessionDraft'

interface WhenFieldsProps {
  readonly draft: SessionDraft
  readonly zone: string
  onChange(draft: SessionDraft): void
}

const QUICK_MINUTES = [30, 60, 120] as const

/** Day, start, and end or length. */
export function WhenFields({ draft, zone, onChange }: WhenFieldsProps) {
  const { startAt, endAt } = draft
  const { form } = t.sessions
  return (
    <Stack gap={6}>
      <Group align="end" gap="sm" wrap="nowrap">
        <DayField
          label={form.date}
          flex={2}
          value={localDateOf(startAt, zone)}
          onDay={(on) => onChange(onDay(draft, on, zone))}
        />
        <TimeField
          label={form.start}
          flex={1}
          value={minuteOfDay(startAt, zone)}
          onMinute={(minute) => onChange(fromMinute(draft, minute, zone))}
        />
        {endAt === null ? null : (
          <TimeField
            label={form.end}
            flex={1}
            value={minuteOfDay(endAt, zone)}
            onMinute={(minute) => onChange(untilMinute(draft, minute, zone))}
          />
        )}
        {endAt === null ? null : (
          <Group gap={4} wrap="nowrap" role="group" aria-label={form.length}>
            {QUICK_MINUTES.map((minutes) => (
              <Button
                key={minutes}
                variant="default"
                px={10}
                aria-pressed={endAt - startAt === minutes * 60}
                onClick={() => onChange(lasting(draft, minutes))}
              >
                {formatHours(minutes / 60)}
              </Button>
            ))}
          </Group>
        )}
      </Group>
      <Text size="xs" c="dimmed" role="status">
        {endAt === null ? form.stillRunning : lengthInWords(startAt, endAt, zone)}
      </Text>
    </Stack>
  )
}

function lengthInWords(startAt: number, endAt: number, zone: string): string {
  const lastDay = localDateOf(endAt - 1, zone)
  const length = formatSeconds(endAt - startAt)
  return lastDay === localDateOf(startAt, zone)
    ? length
    : t.sessions.form.lengthUntil({ length, day: formatDay(lastDay) })
}
