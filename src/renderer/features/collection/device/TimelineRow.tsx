import { Link } from '@tanstack/react-router'
import type { TimelineEvent } from '../../../../shared/gear/views'
import { formatDateTime, formatDay, formatDayShort } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { localDateOf } from '../../../../shared/time'
import { useNow } from '../../../app/clock'
import { useScenarioName } from '../../../ui/names'
import { useZone } from '../../../ui/owner'
import classes from './device.module.css'
import { tell } from './happenings'
import { Note } from './Note'

interface TimelineRowProps {
  readonly event: TimelineEvent
}

export function TimelineRow({ event }: TimelineRowProps) {
  const scenarioName = useScenarioName()
  if (event.kind === 'note') {
    return (
      <li className={classes.event} data-kind="note">
        <When at={event.at} /> · <Note note={event.note} text={event.text} />
      </li>
    )
  }
  const { main, rest } = tell(event, scenarioName)
  return (
    <li className={classes.event} data-kind={event.kind}>
      <When at={event.at} /> ·{' '}
      {event.kind === 'session' ? (
        <Link to="/sessions" search={{ session: event.session, at: event.at }}>
          {main}
        </Link>
      ) : (
        main
      )}
      {rest.length > 0 ? <span className={classes.aside}> · {rest.join(' · ')}</span> : null}
    </li>
  )
}

/** `Today`, `18 Nov`, or with its year when that is over; the exact time on pointing. */
function When({ at }: { readonly at: number }) {
  const zone = useZone()
  const today = localDateOf(useNow(600), zone)
  const on = localDateOf(at, zone)
  const words =
    on === today
      ? t.collection.device.timeline.today
      : on.slice(0, 4) === today.slice(0, 4)
        ? formatDayShort(on)
        : formatDay(on)
  return <time title={formatDateTime(at, zone)}>{words}</time>
}
