import { Button, CloseButton, Group, Rating } from '@mantine/core'
import { formatSeconds } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { Session } from '../../../shared/sessions/session'
import type { SessionPatch } from '../../../shared/sessions/views'
import { useDeviceName } from '../../ui/names'
import { useCommand } from '../api'
import { tellFailure } from '../toasts'
import { ExactLevel } from './ExactLevel'
import classes from './RunningBar.module.css'

/** Levels people can tell apart without a meter, dB(A) (assumed). */
const LEVELS = [
  { name: 'quiet', dbA: 60 },
  { name: 'normal', dbA: 70 },
  { name: 'loud', dbA: 80 },
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
      <span className={classes.ended}>
        {t.shell.after.what({
          device: nameOf(session.device),
          duration: formatSeconds((session.endAt ?? session.startAt) - session.startAt),
        })}
      </span>
      <Group gap={8}>
        {t.shell.after.howWasIt}
        <Rating
          value={rating ?? 0}
          color="brass"
          classNames={{ starSymbol: classes.star }}
          getSymbolLabel={(value) => t.shell.after.stars({ stars: formatNumber(value) })}
          onChange={(value) => save({ rating: value })}
        />
      </Group>
      <Group gap={4}>
        {t.shell.after.howLoud}
        {LEVELS.map(({ name, dbA }) => (
          <Button
            key={name}
            size="compact-sm"
            variant={levelDbA === dbA ? 'light' : 'subtle'}
            aria-pressed={levelDbA === dbA}
            title={t.shell.after.about({ dbA: formatNumber(dbA) })}
            onClick={() => save({ levelDbA: dbA })}
          >
            {t.shell.after.levels[name]}
          </Button>
        ))}
        <ExactLevel levelDbA={levelDbA} onSave={(dbA) => save({ levelDbA: dbA })} />
      </Group>
      <CloseButton ml="auto" aria-label={t.shell.after.leave} onClick={onDone} />
    </>
  )
}
