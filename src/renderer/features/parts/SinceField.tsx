import { Button, Group, Input, Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { instantAt, minuteOfDay } from '../../../shared/sessions/localClock'
import { type Instant, localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { DayField, TimeField } from '../../ui/ClockFields'
import { useZone } from '../../ui/owner'

interface SinceFieldProps {
  readonly label: string
  /** null = this moment. */
  readonly at: Instant | null
  onChange(at: Instant | null): void
  /** What null is called; null = a moment must be given. */
  readonly openEnded?: 'now' | 'still_there' | null
}

/** A moment: now unless said otherwise. */
export function SinceField({ label, at, onChange, openEnded = 'now' }: SinceFieldProps) {
  const zone = useZone()
  if (at === null) {
    return (
      <Group gap={6}>
        <Input.Label labelElement="div">{label}</Input.Label>
        <Text size="sm">
          {openEnded === 'still_there' ? t.parts.mounting.stillThere : t.parts.mounting.now}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(startOfMinute(nowAt()))}>
          {t.parts.mounting.setTime}
        </Button>
      </Group>
    )
  }
  const [on, minute] = [localDateOf(at, zone), minuteOfDay(at, zone)]
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <DayField label={label} value={on} onDay={(day) => onChange(instantAt(day, minute, zone))} />
      <TimeField
        aria-label={t.parts.mounting.timeOf({ label })}
        value={minute}
        onMinute={(time) => onChange(instantAt(on, time, zone))}
      />
      {openEnded === null ? null : (
        <Button variant="subtle" onClick={() => onChange(null)}>
          {openEnded === 'now' ? t.parts.mounting.setNow : t.parts.mounting.setStillThere}
        </Button>
      )}
    </Group>
  )
}

function startOfMinute(at: Instant): Instant {
  return Math.floor(at / 60) * 60
}
