import { t } from '../../../shared/i18n/texts'
import type { LocalDate } from '../../../shared/time'
import type { WearState } from '../../../shared/wear/types'
import { dateTicks, daysBetween } from './dateTicks'
import classes from './ForecastBand.module.css'
import { type ForecastDates, forecastDomain, forecastFigures, forecastWords } from './forecastWords'

interface ForecastBandProps extends ForecastDates {
  /** The owner's calendar day. */
  readonly today: LocalDate
  /** Decides the colour: teal while fine, amber when soon, red from due on. */
  readonly state: WearState
  /** What it is about, for people who hear it: "Comply T-100 M". */
  readonly label: string
}

/**
 * When a part is likely worn out: a band from the day on which one in ten such parts is worn out to the day
 * on which nine in ten are, a mark where half of them are, and a line for today. It is as wide as its place
 * and about 70 px high. `low`, `median` and `high` come from a `WearView` as they are; a date of null runs
 * off the right end. Below the drawing the same three dates stand as text, which is its table twin.
 * Not for retired parts, which have no forecast.
 *
 *     <ForecastBand low={wear.low} median={wear.median} high={wear.high} state={wear.state}
 *       today={localDateOf(nowAt, zone)} label={productName(product)} />
 */
export function ForecastBand({ today, state, label, ...dates }: ForecastBandProps) {
  const { fromOn, toOn } = forecastDomain(dates, today)
  const whole = daysBetween(fromOn, toOn)
  const at = (on: LocalDate | null) => (on === null ? 100 : (100 * daysBetween(fromOn, on)) / whole)
  const [left, right] = [at(dates.low), at(dates.high)]
  return (
    <div className={classes.forecast} data-state={state}>
      <div
        className={classes.drawing}
        role="img"
        aria-label={t.ui.charts.forecast.label({ name: label, words: forecastWords(dates, today) })}
      >
        <div className={classes.axis} />
        {dates.low === null ? null : (
          <div
            className={classes.band}
            data-open={dates.high === null || undefined}
            style={{ left: `${left}%`, width: `max(4px, ${right - left}%)` }}
          />
        )}
        {dates.median === null ? null : (
          <div className={classes.median} style={{ left: `${at(dates.median)}%` }} />
        )}
        <div className={classes.today} style={{ left: `${at(today)}%` }}>
          <span className={classes.todayWord} data-end={endOf(at(today))}>
            {t.ui.charts.forecast.today}
          </span>
        </div>
        {dateTicks(fromOn, toOn, MOST_TICKS).map(({ on, label: word }) => (
          <span key={on} className={classes.tick} data-end={endOf(at(on))} style={{ left: `${at(on)}%` }}>
            {word}
          </span>
        ))}
      </div>
      <dl className={classes.figures}>
        {forecastFigures(dates).map(({ key, share, text }) => (
          <div key={key} data-key={key}>
            <dt>{share}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const MOST_TICKS = 5

/** Words near an end are set so that they stay inside. */
function endOf(percent: number): 'left' | 'right' | undefined {
  if (percent < 8) return 'left'
  return percent > 92 ? 'right' : undefined
}
