import { ActionIcon, Checkbox, Menu, VisuallyHidden } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import { formatSeconds, formatTime } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { SessionRow as Session } from '../../../shared/sessions/views'
import { timesInWords } from './dayWords'
import classes from './SessionList.module.css'

export type RowAction = 'edit' | 'split' | 'move' | 'repeat' | 'delete'

interface SessionRowProps {
  readonly session: Session
  readonly device: string
  readonly scenario: string | null
  readonly zone: string
  readonly selected: boolean
  onTick(id: number, extend: boolean): void
  onAction(action: RowAction, session: Session): void
}

/** One session of the list. */
export const SessionRow = memo(function SessionRow(props: SessionRowProps) {
  const { session, device, scenario, selected, onTick, onAction } = props
  const zone = session.zone ?? props.zone
  const from = formatTime(session.startAt, zone)
  const named = { device, time: from }
  const about = aboutText(session, scenario)
  return (
    <li className={classes.row} data-selected={selected || undefined}>
      <Checkbox
        size="xs"
        checked={selected}
        aria-label={t.sessions.list.select(named)}
        onChange={({ nativeEvent }) => onTick(session.id, isShift(nativeEvent))}
      />
      <button type="button" className={classes.what} onClick={() => onAction('edit', session)}>
        <VisuallyHidden>{t.common.edit}</VisuallyHidden>
        <span className={classes.device}>{device}</span>
        <span className={classes.time}>
          {session.endAt === null
            ? t.sessions.list.running({ from })
            : timesInWords(session.startAt, session.endAt, zone)}
        </span>
      </button>
      <span className={classes.length}>
        {session.endAt === null ? '' : formatSeconds(session.endAt - session.startAt)}
      </span>
      <RowMenu {...props} label={t.sessions.list.actions(named)} />
      {about === '' && session.rating === null ? null : (
        <span className={classes.about}>
          {session.rating === null ? null : <Rating value={session.rating} />}
          <span className={classes.words}>{about}</span>
        </span>
      )}
    </li>
  )
})

/** Scenario, level and notes in one line. */
function aboutText({ levelDbA, parts, notes }: Session, scenario: string | null): string {
  return [
    scenario,
    levelDbA === null ? null : `${formatNumber(levelDbA)} dB(A)`,
    parts === null ? null : t.sessions.list.otherParts,
    notes,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Rating({ value }: { readonly value: number }) {
  const label = t.sessions.list.rated({ stars: value })
  return (
    <span className={classes.rating} role="img" aria-label={label} title={label}>
      {'★'.repeat(value)}
      <span className={classes.hollow}>{'★'.repeat(5 - value)}</span>
    </span>
  )
}

function RowMenu({ session, label, onAction }: SessionRowProps & { readonly label: string }) {
  const { list } = t.sessions
  const ended = session.endAt !== null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAction('edit', session)}>{list.edit}</Menu.Item>
        <Menu.Item onClick={() => onAction('split', session)} disabled={!ended}>
          {list.split}
        </Menu.Item>
        <Menu.Item onClick={() => onAction('move', session)}>{list.move}</Menu.Item>
        <Menu.Item onClick={() => onAction('repeat', session)}>{list.repeat}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => onAction('delete', session)}>{t.common.delete}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function isShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey
}
