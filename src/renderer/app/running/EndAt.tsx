import { Button, Group, Popover } from '@mantine/core'
import { useState } from 'react'
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
          It ended at …
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group align="end" gap="xs">
          <DayField
            label="Day"
            value={localDateOf(at, zone)}
            onDay={(on) => setAt(instantAt(on, minuteOfDay(at, zone), zone))}
          />
          <TimeField
            label="Time"
            value={minuteOfDay(at, zone)}
            onMinute={(minute) => setAt(instantAt(localDateOf(at, zone), minute, zone))}
          />
          <Button onClick={() => onEnd(at)}>End it there</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
