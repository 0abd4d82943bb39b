import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { formatClock, formatTime } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Session } from '../../../shared/sessions/session'
import { useDeviceName, useScenarioName } from '../../ui/names'
import { useZone } from '../../ui/owner'
import { useNow } from '../clock'
import { later } from '../later'
import { startOrStop } from '../recordCommands'
import { surfaces, useWasOpened } from '../surfaces'
import classes from './RunningBar.module.css'

const SwitchDialog = later(async () => (await import('./SwitchDialog')).SwitchDialog)

/** The live clock, what is on, and the two things to do about it. */
export function RunningSession({ session }: { readonly session: Session }) {
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
      <span className={classes.rest}>
        {t.shell.running.since({ time: formatTime(session.startAt, zone) })}
      </span>
      <Button variant="subtle" onClick={() => void startOrStop(client)}>
        {t.shell.running.stop}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => surfaces.show('switch')}>
        {t.shell.running.switch}
      </Button>
      {useWasOpened('switch') ? <SwitchDialog running={session} /> : null}
    </>
  )
}
