import { ActionIcon, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatSeconds } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { addDays, type LocalDate } from '../../../shared/time'
import { useChannel } from '../../app/api'
import { dayInWords, monthInWords, weekdayNames } from './dayWords'
import classes from './MonthCalendar.module.css'
import { KEY_STEP_DAYS, type Month, monthOf, sameDayIn, shadeOf, shiftedMonth, weeksOf } from './monthGrid'

interface MonthCalendarProps {
  readonly today: LocalDate
  readonly chosen: LocalDate | null
  /** A day, or null when the chosen one is clicked again. */
  onChoose(on: LocalDate | null): void
}

/** Hours per local day as a shade and a number; a day narrows the list. */
export function MonthCalendar({ today, chosen, onChoose }: MonthCalendarProps) {
  const [focused, setFocused] = useState<LocalDate>(chosen ?? today)
  const grid = useRef<HTMLTableElement>(null)
  const month = monthOf(focused)
  const days = useChannel('sessions.month', { month }, { keepPrevious: true }).data ?? []
  const secondsOn = new Map(days.map(({ on, seconds }) => [on, seconds]))
  const inMonth = days.filter(({ on }) => monthOf(on) === month)
  const total = inMonth.reduce((sum, { seconds }) => sum + seconds, 0)

  const moveTo = (on: LocalDate) => {
    setFocused(on)
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-on="${on}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, focused)
    if (next === null) return
    event.preventDefault()
    moveTo(next)
  }

  return (
    <section aria-label={t.sessions.calendar.label}>
      <Group justify="space-between" mb={6} wrap="nowrap">
        <Text component="h2" fw={600} aria-live="polite">
          {monthInWords(month)}
        </Text>
        <Group gap={2} wrap="nowrap">
          <MonthButton
            label={t.sessions.calendar.previousMonth}
            onClick={() => setFocused(shifted(focused, -1))}
            back
          />
          <MonthButton
            label={t.sessions.calendar.nextMonth}
            onClick={() => setFocused(shifted(focused, 1))}
          />
        </Group>
      </Group>
      <table className={classes.grid} ref={grid} onKeyDown={onKeyDown} aria-label={monthInWords(month)}>
        <thead>
          <tr>
            {weekdayNames(FIRST_WEEKDAY).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, FIRST_WEEKDAY).map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <td key={on}>
                  <DayButton
                    on={on}
                    seconds={secondsOn.get(on) ?? 0}
                    month={month}
                    today={on === today}
                    chosen={on === chosen}
                    tabbable={on === focused}
                    onClick={() => {
                      setFocused(on)
                      onChoose(on === chosen ? null : on)
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt={8}>
        {total > 0
          ? t.sessions.calendar.total({ length: formatSeconds(total), days: inMonth.length })
          : t.sessions.calendar.nothing}
      </Text>
    </section>
  )
}

interface DayButtonProps {
  readonly on: LocalDate
  readonly seconds: number
  readonly month: Month
  readonly today: boolean
  readonly chosen: boolean
  readonly tabbable: boolean
  onClick(): void
}

function DayButton({ on, seconds, month, today, chosen, tabbable, onClick }: DayButtonProps) {
  const day = dayInWords(on)
  const { heardOn, nothingOn } = t.sessions.calendar
  return (
    <button
      type="button"
      className={classes.day}
      data-on={on}
      data-shade={shadeOf(seconds)}
      data-outside={monthOf(on) !== month || undefined}
      aria-current={today ? 'date' : undefined}
      aria-pressed={chosen}
      aria-label={seconds > 0 ? heardOn({ day, length: formatSeconds(seconds) }) : nothingOn({ day })}
      tabIndex={tabbable ? 0 : -1}
      onClick={onClick}
    >
      <span className={classes.number}>{Number(on.slice(8))}</span>
      <span className={classes.hours} data-hours={seconds > 0 ? shortHours(seconds) : ''} />
    </button>
  )
}

interface MonthButtonProps {
  readonly label: string
  readonly back?: boolean
  onClick(): void
}

function MonthButton({ label, back = false, onClick }: MonthButtonProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      {back ? <IconChevronLeft size={16} /> : <IconChevronRight size={16} />}
    </ActionIcon>
  )
}

/** Monday, as in ISO 8601. */
const FIRST_WEEKDAY = 1

function dayByKey(key: string, from: LocalDate): LocalDate | null {
  const step = KEY_STEP_DAYS[key]
  if (step !== undefined) return addDays(from, step)
  if (key === 'PageUp') return shifted(from, -1)
  if (key === 'PageDown') return shifted(from, 1)
  return null
}

function shifted(day: LocalDate, months: number): LocalDate {
  return sameDayIn(shiftedMonth(monthOf(day), months), day)
}

/** `2.5`, `0.2`, `11`: hours for a narrow cell. */
function shortHours(seconds: number): string {
  const hours = seconds / 3600
  return hours >= 9.95 ? formatNumber(hours) : formatNumber(Math.max(0.1, hours), 1)
}
