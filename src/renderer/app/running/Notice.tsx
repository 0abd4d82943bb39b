import { Button, Group, Text } from '@mantine/core'
import { formatDateTime, formatHours, formatTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { SessionNotice } from '../../../shared/sessions/views'
import type { Instant } from '../../../shared/time'
import { useDeviceName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { useCommand } from '../api'
import { nowAt } from '../clock'
import { tellFailure } from '../toasts'
import { EndAt } from './EndAt'
import classes from './Notices.module.css'

/** One of them, with the answers there are. */
export function Notice({ notice }: { readonly notice: SessionNotice }) {
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
            {t.shell.notices.endAtSleep({ time: formatTime(notice.sleptAt, zone) })}
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

function wordsFor(notice: SessionNotice, device: string, zone: string): NoticeWords {
  switch (notice.kind) {
    case 'closed_after_crash':
      return {
        question: t.shell.notices.closedAfterCrash({ device, time: formatTime(notice.endAt, zone) }),
        keep: t.shell.notices.thatIsRight,
        endAt: notice.endAt,
      }
    case 'still_running':
      return {
        question: t.shell.notices.stillRunning({ device, dateTime: formatDateTime(notice.startAt, zone) }),
        keep: t.shell.notices.stillListening,
        endAt: nowAt(),
      }
    case 'slept':
      return {
        question: t.shell.notices.slept({
          device,
          from: formatTime(notice.sleptAt, zone),
          to: formatTime(notice.wokeAt, zone),
        }),
        keep: t.shell.notices.itCounts,
        endAt: notice.sleptAt,
      }
    case 'long':
      return {
        question: t.shell.notices.long({
          device,
          time: formatTime(notice.startAt, zone),
          usual: formatHours(notice.usualMinutes / 60),
        }),
        keep: t.shell.notices.stillListening,
        endAt: nowAt(),
      }
  }
}
