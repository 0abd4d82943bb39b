import { Button, CloseButton, Group, Rating } from '@mantine/core'
import { formatSeconds } from '../../../shared/i18n/format'
import type { Session } from '../../../shared/sessions/session'
import type { SessionPatch } from '../../../shared/sessions/views'
import { useDeviceName } from '../../ui/names'
import { useCommand } from '../api'
import { tellFailure } from '../toasts'
import { ExactLevel } from './ExactLevel'
import classes from './RunningBar.module.css'

/** Levels people can tell apart without a meter, dB(A) (assumed). */
const LEVELS = [
  { label: 'Quiet', dbA: 60 },
  { label: 'Normal', dbA: 70 },
  { label: 'Loud', dbA: 80 },
] as const

interface AfterStopProps {
  readonly session: Session
  readonly onDone: () => void
}

/** Two questions of one tap each after a session; unanswered they go away by themselves. */
export function AfterStop({ session, onDone }: AfterStopProps) {
  const nameOf = useDeviceName()
  const update = useCommand('sessions.update')
  const { levelDbA, rating } = session
  const save = (patch: SessionPatch) => update.mutate({ id: session.id, patch }, { onError: tellFailure })
  return (
    <>
      <span className={classes.rest}>
        {nameOf(session.device)}, {formatSeconds((session.endAt ?? session.startAt) - session.startAt)}
      </span>
      <Group gap={8}>
        How was it?
        <Rating
          value={rating ?? 0}
          color="brass"
          classNames={{ starSymbol: classes.star }}
          getSymbolLabel={(value) => `${value} of 5`}
          onChange={(value) => save({ rating: value })}
        />
      </Group>
      <Group gap={4}>
        How loud?
        {LEVELS.map(({ label, dbA }) => (
          <Button
            key={label}
            size="compact-sm"
            variant={levelDbA === dbA ? 'light' : 'subtle'}
            aria-pressed={levelDbA === dbA}
            title={`About ${dbA} dB(A)`}
            onClick={() => save({ levelDbA: dbA })}
          >
            {label}
          </Button>
        ))}
        <ExactLevel levelDbA={levelDbA} onSave={(dbA) => save({ levelDbA: dbA })} />
      </Group>
      <CloseButton aria-label="Leave it unrated" onClick={onDone} />
    </>
  )
}
