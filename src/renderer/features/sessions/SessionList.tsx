import { useMemo } from 'react'
import { formatSeconds } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { SessionRow as Session } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import { useDeviceName, useScenarioName } from '../../ui/names'
import { type ListLine, linesByDay } from './dayGroups'
import { dayInWords } from './dayWords'
import classes from './SessionList.module.css'
import { type RowAction, SessionRow } from './SessionRow'

interface SessionListProps {
  readonly sessions: readonly Session[]
  readonly hasMore: boolean
  readonly now: Instant
  readonly zone: string
  readonly selected: ReadonlySet<number>
  onTick(id: number, extend: boolean): void
  onAction(action: RowAction, session: Session): void
}

/** Sessions under a heading for each local day. */
export function SessionList(props: SessionListProps) {
  const { sessions, hasMore, now } = props
  const nameOf = useDeviceName()
  const nameOfScenario = useScenarioName()
  const lines = useMemo(() => linesByDay(sessions, hasMore, now), [sessions, hasMore, now])
  return (
    <ul className={classes.list} aria-label={t.sessions.list.label}>
      {lines.map((line) =>
        line.kind === 'day' ? (
          <DayHeading key={line.on} {...line} />
        ) : (
          <SessionRow
            key={line.session.id}
            session={line.session}
            device={nameOf(line.session.device)}
            scenario={line.session.scenario === null ? null : nameOfScenario(line.session.scenario)}
            zone={props.zone}
            selected={props.selected.has(line.session.id)}
            onTick={props.onTick}
            onAction={props.onAction}
          />
        ),
      )}
    </ul>
  )
}

function DayHeading({ on, seconds, complete }: Extract<ListLine, { kind: 'day' }>) {
  return (
    <li className={classes.day}>
      <span>{dayInWords(on)}</span>
      {complete ? <span className={classes.dayTotal}>{formatSeconds(seconds)}</span> : null}
    </li>
  )
}
