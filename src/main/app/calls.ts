import type { BrowserWindow } from 'electron'
import { t } from '../../shared/i18n/texts'
import type { EventName, EventPayloads } from '../../shared/ipc/events'
import { fail } from '../../shared/result'
import type { Route } from '../ipc/router'
import { isOurs } from '../ipc/sender'
import type { Answer } from './door'

export interface CallOptions {
  readonly route: Route
  readonly window: () => BrowserWindow | null
  readonly origin: string
}

/** Answers our own page; whoever is not our page gets no answer worth having. */
export function answerOurs({ route, window, origin }: CallOptions): Answer {
  return async (event, channel, input) =>
    isOurs(event, window()?.webContents.id ?? null, [origin])
      ? route(channel, input)
      : fail('VALIDATION', t.services.record.input.foreignRequest)
}

/** Tells the page something it did not ask for. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayloads[E],
): void {
  if (window && !window.isDestroyed()) window.webContents.send(`event:${event}`, payload)
}
