import { Button, Group, Popover } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { instantAt, minuteOfDay } from '../../../shared/sessions/localClock'
import { type Instant, localDateOf } from '../../../shared/time'
import { DayField, TimeField } from '../../ui/ClockFields'
import { useZone } from '../../ui/owner'

interface EndAtProps {
  readonly proposal: Instant
  readonly onEnd: (at: Instant) => void
}

/** Says when a session really ended. */
export function EndAt({ proposal, onEnd }: EndAtProps) {
  const zone = useZone()
  const [at, setAt] = useState(proposal)
  return (
    <Popover trapFocus returnFocus position="top-end" shadow="md">
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {t.shell.notices.endedAt}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group align="end" gap="xs">
          <DayField
            label={t.shell.notices.day}
            value={localDateOf(at, zone)}
            onDay={(on) => setAt(instantAt(on, minuteOfDay(at, zone), zone))}
          />
          <TimeField
            label={t.shell.notices.time}
            value={minuteOfDay(at, zone)}
            onMinute={(minute) => setAt(instantAt(localDateOf(at, zone), minute, zone))}
          />
          <Button onClick={() => onEnd(at)}>{t.shell.notices.endThere}</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
