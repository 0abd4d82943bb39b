import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '../../../shared/sessions/session'
import { formatClock, formatTime } from '../../ui/format'
import { useDeviceName, useScenarioName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { useChannel } from '../api'
import { useNow } from '../clock'
import { startOrStop } from '../recordCommands'
import { surfaces } from '../surfaces'
import classes from './RunningBar.module.css'

/** The running session, on every screen. */
export function RunningBar() {
  const now = useChannel('sessions.now', {}).data
  return (
    <section className={classes.bar} aria-label="Running session">
      {now?.running ? <Running session={now.running} /> : <Idle last={now?.last ?? null} />}
    </section>
  )
}

function Running({ session }: { readonly session: Session }) {
  const client = useQueryClient()
  const nameOf = useDeviceName()
  const scenarioOf = useScenarioName()
  const zone = useZone()
  const seconds = useNow(1) - session.startAt
  return (
    <>
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.clock} role="timer">
        {formatClock(seconds)}
      </span>
      <span className={classes.what}>
        {nameOf(session.device)}
        {session.scenario === null ? '' : ` · ${scenarioOf(session.scenario)}`}
      </span>
      <span className={classes.since}>since {formatTime(session.startAt, zone)}</span>
      <Button variant="subtle" onClick={() => void startOrStop(client)}>
        Stop
      </Button>
      <Button variant="subtle" color="gray" onClick={() => surfaces.show('switch')}>
        Switch gear
      </Button>
    </>
  )
}

function Idle({ last }: { readonly last: Session | null }) {
  const client = useQueryClient()
  const nameOf = useDeviceName()
  return (
    <>
      <span className={classes.since}>No session running</span>
      {last ? (
        <Button variant="subtle" onClick={() => void startOrStop(client)}>
          Start {nameOf(last.device)} again
        </Button>
      ) : null}
    </>
  )
}
