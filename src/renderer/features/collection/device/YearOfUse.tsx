import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { formatDay, formatHours } from '../../../../shared/i18n/format'
import { localDateOf } from '../../../../shared/time'
import { useNow } from '../../../app/clock'
import { useZone } from '../../../ui/owner'
import classes from './device.module.css'
import { HeatMap } from './HeatMap'
import type { Day } from './yearOfUse'

interface YearOfUseProps {
  readonly days: readonly Day[]
}

/** The last 53 weeks, day by day, as a map of shades or as a table. */
export function YearOfUse({ days }: YearOfUseProps) {
  const [asTable, setAsTable] = useState(false)
  const zone = useZone()
  const today = localDateOf(useNow(600), zone)
  const hours = days.reduce((sum, day) => sum + day.hours, 0)
  return (
    <section aria-labelledby="year-of-use">
      <Group justify="space-between" mt={20} mb={8}>
        <Title order={2} id="year-of-use" className={classes.heading}>
          A year of use
          {days.length > 0
            ? ` · ${formatHours(hours)} on ${days.length === 1 ? 'one day' : `${days.length} days`}`
            : ''}
        </Title>
        {days.length > 0 ? (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'As a map' : 'As a table'}
          </Button>
        ) : null}
      </Group>
      {asTable && days.length > 0 ? <DayTable days={days} /> : <HeatMap today={today} days={days} />}
    </section>
  )
}

function DayTable({ days }: YearOfUseProps) {
  return (
    <div className={classes.dayTable}>
      <table aria-label="Hours of use by day">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Hours</th>
          </tr>
        </thead>
        <tbody>
          {days
            .toSorted((a, b) => b.on.localeCompare(a.on))
            .map(({ on, hours }) => (
              <tr key={on}>
                <td>{formatDay(on)}</td>
                <td>{formatHours(hours)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
