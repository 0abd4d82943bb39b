import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { formatDay, formatHours } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
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
  const { year } = t.collection.device
  return (
    <section aria-labelledby="year-of-use">
      <Group justify="space-between" mt={20} mb={8}>
        <Title order={2} id="year-of-use" className={classes.heading}>
          {days.length > 0 ? year.titleWithUse({ hours: formatHours(hours), days: days.length }) : year.title}
        </Title>
        {days.length > 0 ? (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? year.asMap : year.asTable}
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
      <table aria-label={t.collection.device.year.hoursByDay}>
        <thead>
          <tr>
            <th scope="col">{t.collection.device.year.day}</th>
            <th scope="col">{t.collection.device.year.hours}</th>
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
