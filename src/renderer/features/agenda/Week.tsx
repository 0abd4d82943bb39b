import { Text } from '@mantine/core'
import type { AgendaEntry } from '../../../shared/care/agenda'
import { placeOf, titleWithPlace } from '../../../shared/care/names'
import { sentences } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { LocalDate } from '../../../shared/time'
import { CareActions } from '../../ui/care/CareActions'
import { CareLink } from '../../ui/care/CareLink'
import classes from './agenda.module.css'
import { type AgendaWeek, dayTitle, rangeWords } from './weeks'

interface WeekProps {
  readonly week: AgendaWeek
  readonly today: LocalDate
}

/** What falls into one week, day by day. */
export function Week({ week, today }: WeekProps) {
  const id = `agenda-${week.from}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {week.title}
      </h2>
      {week.days.map(({ on, entries }) => (
        <div key={on} className={classes.day}>
          <h3 className={classes.date}>{dayTitle(on, today)}</h3>
          <ul className={classes.entries}>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} today={today} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Entry({ entry, today }: { readonly entry: AgendaEntry; readonly today: LocalDate }) {
  const { kind, title, subject, why, thenEvery } = entry
  const device = placeOf(entry)
  const then = thenEvery === null ? '' : t.care.calendar.again({ every: thenEvery })
  const told = [why, rangeWords(entry, today), then].filter((text) => text !== '')
  return (
    <li className={classes.entry} data-entry={entry.key}>
      <div>
        <Text size="sm" fw={600}>
          <CareLink subject={subject} className={classes.link}>
            {title}
          </CareLink>
          {device === null ? null : <span className={classes.place}>{t.ui.care.onDevice({ device })}</span>}
        </Text>
        <Text size="xs" c="dimmed">
          {sentences(told)}
        </Text>
      </div>
      <CareActions kind={kind} title={titleWithPlace(entry)} subject={subject} />
    </li>
  )
}
