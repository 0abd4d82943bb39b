import { t } from '../../shared/i18n/texts'
import { contract } from '../../shared/ipc/contract'
import type { Topic } from '../../shared/ipc/define'
import type { Route } from '../ipc/router'
import type { Glance } from '../services/glance'

export interface StartOrStopHands {
  readonly route: Route
  readonly glance: () => Glance
  readonly tell: (topics: readonly Topic[]) => void
}

/** Stops the running session, or starts what was heard last again; answers what came of it, for the owner. */
export async function startOrStop({ route, glance, tell }: StartOrStopHands): Promise<string> {
  const { running, last } = glance()
  if (!running && !last) return t.shell.toasts.nothingToStart
  const answer = running
    ? await route('sessions.stop', {})
    : await route('sessions.start', { device: last?.device, scenario: last?.scenario })
  if (!answer.ok) return answer.error.message
  tell(contract['sessions.start'].changes)
  return running ? t.desktop.tray.stopped(running) : t.desktop.tray.listeningOn({ name: last?.name ?? '' })
}
