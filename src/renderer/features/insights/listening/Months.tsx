import { formatSeconds } from '../../../../shared/i18n/format'
import { dateTimes } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { Listening } from '../../../../shared/sessions/listening'
import insights from '../insights.module.css'
import classes from './listening.module.css'

/** Twelve months as columns, each with its hours written above it. */
export function Months({ months }: Pick<Listening, 'months'>) {
  const most = Math.max(1, ...months.map(({ seconds }) => seconds))
  const title = t.insights.listening.byMonth
  return (
    <section aria-label={title}>
      <h2 className={insights.title}>{title}</h2>
      <ol className={classes.months}>
        {months.map(({ month, seconds }) => (
          <li key={month} className={classes.month}>
            <span className={classes.hours}>{seconds === 0 ? '–' : formatSeconds(seconds)}</span>
            <span className={classes.column} style={{ height: `${(100 * seconds) / most}px` }} aria-hidden />
            <span className={classes.name}>{monthName(month)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `Nov`; January is told with its year. */
function monthName(month: string): string {
  const at = Date.parse(`${month}-01T00:00:00Z`)
  const year = month.endsWith('-01') ? ({ year: '2-digit' } as const) : {}
  return dateTimes({ month: 'short', ...year, timeZone: 'UTC' }).format(at)
}
