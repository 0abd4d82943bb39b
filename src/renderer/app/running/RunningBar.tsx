import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { NowPlaying } from '../../../shared/sessions/views'
import { useDeviceName } from '../../ui/names'
import { useChannel } from '../api'
import { useNow } from '../clock'
import { later } from '../later'
import { startOrStop } from '../recordCommands'
import classes from './RunningBar.module.css'
import { RunningSession } from './RunningSession'

const AfterStop = later(async () => (await import('./AfterStop')).AfterStop)

const QUESTION_SECONDS = 60

/** The running session, on every screen; after it, for a minute, how it was. */
export function RunningBar() {
  const now = useChannel('sessions.now', {}).data
  return (
    <section className={classes.bar} aria-label={t.shell.running.label}>
      {now?.running ? <RunningSession session={now.running} /> : <Idle last={now?.last ?? null} />}
    </section>
  )
}

function Idle({ last }: Pick<NowPlaying, 'last'>) {
  const client = useQueryClient()
  const nameOf = useDeviceName()
  const [answered, setAnswered] = useState<number | null>(null)
  const sinceEnd = useNow(5) - (last?.endAt ?? 0)
  if (last && sinceEnd < QUESTION_SECONDS && last.id !== answered) {
    return <AfterStop session={last} onDone={() => setAnswered(last.id)} />
  }
  return (
    <>
      <span className={classes.rest}>{t.shell.running.none}</span>
      {last ? (
        <Button variant="subtle" onClick={() => void startOrStop(client)}>
          {t.shell.running.startAgain({ device: nameOf(last.device) })}
        </Button>
      ) : null}
    </>
  )
}
