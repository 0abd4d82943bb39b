import { Button, Group, Text } from '@mantine/core'
import { formatDateTime, formatHours, formatTime } from '../../../shared/i18n/format'
import type { SessionNotice } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import { useDeviceName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { useChannel, useCommand } from '../api'
import { nowAt } from '../clock'
import { tellFailure } from '../toasts'
import { EndAt } from './EndAt'
import classes from './Notices.module.css'

/** Questions about a session that only the owner can answer; time is never cut without asking. */
export function Notices() {
  const notices = useChannel('sessions.now', {}).data?.notices ?? []
  if (notices.length === 0) return null
  return (
    <section aria-label="Questions about a session">
      {notices.map((notice) => (
        <Notice key={`${notice.kind}-${notice.session}`} notice={notice} />
      ))}
    </section>
  )
}

function Notice({ notice }: { readonly notice: SessionNotice }) {
  const nameOf = useDeviceName()
  const zone = useZone()
  const settle = useCommand('sessions.settle')
  const answer = (kind: 'keep' | 'end_at', at: Instant | null) =>
    settle.mutate({ session: notice.session, answer: kind, at }, { onError: tellFailure })
  const { question, keep, endAt } = wordsFor(notice, nameOf(notice.device), zone)
  return (
    <div className={classes.notice} role="status">
      <Text size="sm" className={classes.question}>
        {question}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" loading={settle.isPending} onClick={() => answer('keep', null)}>
          {keep}
        </Button>
        {notice.kind === 'slept' ? (
          <Button size="compact-sm" variant="default" onClick={() => answer('end_at', notice.sleptAt)}>
            End it at {formatTime(notice.sleptAt, zone)}
          </Button>
        ) : null}
        <EndAt proposal={endAt} onEnd={(at) => answer('end_at', at)} />
      </Group>
    </div>
  )
}

interface NoticeWords {
  readonly question: string
  readonly keep: string
  /** Where the field for the end begins. */
  readonly endAt: Instant
}

function wordsFor(notice: SessionNotice, name: string, zone: string): NoticeWords {
  switch (notice.kind) {
    case 'closed_after_crash':
      return {
        question: `Canalog ended while ${name} was running. The session was closed at ${formatTime(notice.endAt, zone)}, the last moment that is certain. Is that right?`,
        keep: 'That is right',
        endAt: notice.endAt,
      }
    case 'still_running':
      return {
        question: `${name} has been running since ${formatDateTime(notice.startAt, zone)}, and Canalog was not there to watch it. Still listening?`,
        keep: 'Still listening',
        endAt: nowAt(),
      }
    case 'slept':
      return {
        question: `The computer slept from ${formatTime(notice.sleptAt, zone)} to ${formatTime(notice.wokeAt, zone)} while ${name} was running. Does that time count?`,
        keep: 'It counts',
        endAt: notice.sleptAt,
      }
    case 'long':
      return {
        question: `${name} has been running since ${formatTime(notice.startAt, zone)}; you usually stop after ${formatHours(notice.usualMinutes / 60)}. Still listening?`,
        keep: 'Still listening',
        endAt: nowAt(),
      }
  }
}
