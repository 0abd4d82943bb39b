import type { QueryClient } from '@tanstack/react-query'
import { t } from '../../shared/i18n/texts'
import { call, invalidateTopics } from './api'
import { surfaces } from './surfaces'
import { tell, tellFailure } from './toasts'
import { runUndoable, undo } from './undo'

/** Stops the running session, or starts the device and scenario of the last one again. */
export async function startOrStop(client: QueryClient): Promise<void> {
  const now = await call('sessions.now', {})
  if (now.running) {
    await runUndoable(client, 'sessions.stop', {})
  } else if (now.last) {
    await runUndoable(client, 'sessions.start', { device: now.last.device, scenario: now.last.scenario })
  } else {
    tell(t.shell.toasts.nothingToStart)
  }
}

/** Asks for the device that the running session goes on with. */
export async function askForSwitch(): Promise<void> {
  const { running } = await call('sessions.now', {})
  if (running) surfaces.show('switch')
  else tell(t.shell.toasts.nothingToSwitch)
}

/** Takes the last change of the record back. */
export async function undoLast(client: QueryClient): Promise<void> {
  try {
    const last = await call('undo.last', {})
    if (last) await undo(client, last)
    else tell(t.shell.toasts.nothingToUndo)
  } catch (error) {
    tellFailure(error)
    await invalidateTopics(client, ['undo'])
  }
}

/**
 * Starts a session here and now. When another device is running in the same scenario the session moves on to
 * this one at the same instant; a session of another scenario is ended first. What runs is asked of the record,
 * for a screen may still show a session that ended a moment ago.
 */
export async function startHere(client: QueryClient, device: string, scenario: string | null): Promise<void> {
  const { running } = await call('sessions.now', {})
  if (running && running.device !== device && running.scenario === scenario) {
    await runUndoable(client, 'sessions.switch', { device })
    return
  }
  if (running && (await runUndoable(client, 'sessions.stop', {})) === null) return
  await runUndoable(client, 'sessions.start', { device, scenario })
}
