import { type KeyboardEvent, useRef, useState } from 'react'
import { formatDay, formatHours } from '../../../../shared/i18n/format'
import { dateTimes, formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { LocalDate } from '../../../../shared/time'
import classes from './device.module.css'
import { type Day, dayByKey, monthStarts, SHADE_FROM_HOURS, shadeOf, weeksUntil } from './yearOfUse'

interface HeatMapProps {
  readonly today: LocalDate
  readonly days: readonly Day[]
}

/** One square for each day, darker for more hours; the arrow keys walk through the days. */
export function HeatMap({ today, days }: HeatMapProps) {
  const grid = useRef<HTMLFieldSetElement>(null)
  const [current, setCurrent] = useState(today)
  const weeks = weeksUntil(today, days)
  const first = weeks[0]?.[0]?.on ?? today

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(current, event.key, first, today)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    <div className={classes.heatFrame}>
      <div className={classes.months} aria-hidden="true">
        {monthStarts(weeks).map(({ week, month: on }) => (
          <span key={on} style={{ gridColumn: `${week + 1} / span 4` }}>
            {dateTimes({ month: 'short', timeZone: 'UTC' }).format(Date.parse(`${on}T00:00:00Z`))}
          </span>
        ))}
      </div>
      <fieldset
        ref={grid}
        aria-label={t.collection.device.year.hoursByDay}
        className={classes.heat}
        onKeyDown={onKeyDown}
      >
        {weeks.flat().map((day) => (
          <button
            key={day.on}
            type="button"
            data-day={day.on}
            data-shade={shadeOf(day.hours)}
            className={classes.day}
            tabIndex={day.on === current ? 0 : -1}
            title={dayWords(day)}
            aria-label={dayWords(day)}
            onFocus={() => setCurrent(day.on)}
          />
        ))}
      </fieldset>
      <p className={classes.legend} aria-hidden="true">
        {t.collection.device.year.none}
        {[0, 1, 2, 3, 4].map((shade) => (
          <i key={shade} className={classes.day} data-shade={shade} />
        ))}
        {t.collection.device.year.hoursAndMore({ hours: formatNumber(SHADE_FROM_HOURS.at(-1) ?? 0) })}
      </p>
    </div>
  )
}

function dayWords({ on, hours }: Day): string {
  const { year } = t.collection.device
  return year.onDay({ day: formatDay(on), use: hours > 0 ? formatHours(hours) : year.notUsed })
}
